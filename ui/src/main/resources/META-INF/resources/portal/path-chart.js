// <path-chart data-path="…">: the way to a target as a drawing. Its table stands next to it and says the same in words.
(() => {
  const engine = '/_static/echarts/6.0.0/dist/echarts.min.js';
  let loading;
  const load = () =>
    (loading ??= new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = engine;
      script.onload = () => resolve(window.echarts);
      script.onerror = reject;
      document.head.append(script);
    }));

  const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const at = (day) => Date.parse(day + 'T00:00:00Z');
  const year = (time) => String(new Date(time).getUTCFullYear());

  // A scale of round steps with room around the values; it begins at zero when the values come near it.
  const scale = (low, high) => {
    const span = Math.max(high - low, Math.abs(high) * 0.05, 0.5);
    const rough = (span * 1.4) / 4;
    const unit = 10 ** Math.floor(Math.log10(rough));
    const step = [1, 2, 5, 10].map((each) => each * unit).find((each) => each >= rough);
    const bottom = low >= 0 && low < span * 0.6 ? 0 : Math.floor((low - span * 0.15) / step) * step;
    return [low >= 0 ? Math.max(0, bottom) : bottom, Math.ceil((high + span * 0.15) / step) * step, step];
  };

  const option = (path, width) => {
    const ink = css('--ink'), soft = css('--ink-2'), line = css('--line'), leaf = css('--leaf'), gold = css('--gold'), goldInk = css('--gold-ink');
    const font = { fontFamily: css('--sans'), fontSize: 13 };
    const narrow = width < 480;
    const points = path.series.flatMap((series) => series.points);
    const values = points.map((point) => point.value).concat(path.bounds ?? []);
    const [min, max, interval] = scale(Math.min(...values), Math.max(...values));
    const lines = (path.series).map((series, i) => ({
      type: 'line', name: series.name, symbol: 'circle', symbolSize: 10,
      lineStyle: { color: leaf, width: 3 }, itemStyle: { color: i ? '#ffffff' : leaf, borderColor: leaf, borderWidth: 2 },
      data: series.points.map((point, n) => ({ value: [at(point.day), point.value],
        label: { formatter: point.label, show: !narrow || n === 0 || n === series.points.length - 1 } })),
      label: { show: true, position: i ? 'top' : 'bottom', distance: 8, color: ink, fontWeight: 700, ...font },
      labelLayout: { moveOverlap: 'shiftY' }, animation: false, silent: true,
      markLine: i === 0 ? marks(path, { soft, font, goldInk, gold, narrow }) : undefined,
    }));
    const target = path.target && {
      type: 'line', symbol: 'diamond', symbolSize: 16, animation: false, silent: true,
      lineStyle: { width: 0 }, itemStyle: { color: gold }, data: (path.bounds ?? []).map((bound) => [at(path.target.day), bound]),
    };
    const last = path.series[0]?.points.at(-1);
    const way = path.target && last && at(last.day) < at(path.target.day) && {
      type: 'line', symbol: 'none', animation: false, silent: true, lineStyle: { color: leaf, width: 2, type: [6, 6] },
      data: [[at(last.day), last.value], [at(path.target.day), path.bounds[0]]],
    };
    const days = points.map((point) => at(point.day)).concat(path.target ? [at(path.target.day)] : []);
    const years = [...new Map([...days].sort((a, b) => a - b).map((day) => [year(day), day])).values()];
    const [from, to] = [Math.min(...days), Math.max(...days)];
    const margin = Math.max((to - from) * 0.04, 1.2e10);
    return {
      backgroundColor: 'transparent', textStyle: { ...font, color: soft },
      grid: { left: 8, right: 16, top: 44, bottom: 8, containLabel: true },
      xAxis: { type: 'value', splitLine: { show: false }, min: from - margin, max: to + margin,
        axisLine: { lineStyle: { color: line } }, axisTick: { show: false }, axisLabel: { color: soft, ...font, formatter: year, hideOverlap: true, customValues: years } },
      yAxis: { type: 'value', min, max, interval, axisLine: { show: false }, axisTick: { show: false }, splitLine: { lineStyle: { color: line } },
        axisLabel: { color: soft, ...font, formatter: (value) => value.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 2 }) + (path.unit === '%' ? ' %' : '') } },
      series: [...lines, way, target].filter(Boolean),
    };
  };

  const marks = (path, { soft, font, goldInk, gold, narrow }) => ({
    symbol: 'none', animation: false, silent: true,
    data: [
      ...(path.bounds ?? []).map((bound, i) => ({
        yAxis: bound, lineStyle: { color: gold, type: [2, 5], width: 2 },
        label: { formatter: i ? '' : path.target?.label ?? '', position: 'insideStartTop', padding: [0, 0, 5, 0], color: goldInk, ...font },
      })),
      ...(path.breaks ?? []).map((change) => ({
        xAxis: at(change.day), lineStyle: { color: soft, type: [3, 3], width: 1 },
        label: { formatter: narrow ? '' : change.label, position: 'end', distance: 14, color: soft, ...font },
      })),
    ],
  });

  class PathChart extends HTMLElement {
    #chart; #sight; #size; #stage;
    connectedCallback() {
      if (this.#stage) return;
      this.#sight = new IntersectionObserver((seen) => {
        if (seen.some((entry) => entry.isIntersecting)) { this.#sight.disconnect(); this.#draw(); }
      }, { rootMargin: '200px' });
      this.#sight.observe(this);
    }
    disconnectedCallback() { this.#sight?.disconnect(); this.#size?.disconnect(); }
    async #draw() {
      const echarts = await load();
      this.#stage = document.createElement('div');
      this.#stage.className = 'stage';
      this.append(this.#stage);
      const path = JSON.parse(this.dataset.path);
      this.#chart = echarts.init(this.#stage, undefined, { renderer: 'svg' });
      this.#chart.setOption(option(path, this.clientWidth));
      this.#follow();
    }
    #follow() {
      this.#size = new ResizeObserver(() => {
        this.#chart.resize();
        this.#chart.setOption(option(JSON.parse(this.dataset.path), this.clientWidth), true);
      });
      this.#size.observe(this);
    }
  }
  customElements.define('path-chart', PathChart);
})();
