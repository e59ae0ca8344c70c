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

  const option = (path, width) => {
    const ink = css('--ink'), soft = css('--ink-2'), line = css('--line'), leaf = css('--leaf'), gold = css('--gold'), goldInk = css('--gold-ink');
    const font = { fontFamily: css('--sans'), fontSize: 13 };
    const narrow = width < 480;
    const points = path.series.flatMap((series) => series.points);
    const values = points.map((point) => point.value).concat(path.bounds ?? []);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const room = Math.max((high - low) * 0.25, Math.abs(high) * 0.01, 0.5);
    const nice = (value, round) => { const step = room > 5 ? 5 : 1; return round(value / step) * step; };
    const min = path.unit === '%' || low >= 0 ? Math.max(0, nice(low - room, Math.floor)) : nice(low - room, Math.floor);
    const lines = (path.series).map((series, i) => ({
      type: 'line', name: series.name, symbol: 'circle', symbolSize: 10,
      lineStyle: { color: leaf, width: 3 }, itemStyle: { color: i ? '#ffffff' : leaf, borderColor: leaf, borderWidth: 2 },
      data: series.points.map((point) => ({ value: [at(point.day), point.value], label: { formatter: point.label } })),
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
    const [from, to] = [Math.min(...days), Math.max(...days)];
    const margin = Math.max((to - from) * 0.04, 1.2e10);
    return {
      backgroundColor: 'transparent', textStyle: { ...font, color: soft },
      grid: { left: 8, right: 16, top: 36, bottom: 8, containLabel: true },
      xAxis: { type: 'time', min: from - margin, max: to + margin, minInterval: 3.15e10, splitNumber: narrow ? 3 : 6,
        axisLine: { lineStyle: { color: line } }, axisTick: { show: false }, axisLabel: { color: soft, ...font, formatter: year, hideOverlap: true } },
      yAxis: { type: 'value', min, max: nice(high + room, Math.ceil), splitNumber: 4, splitLine: { lineStyle: { color: line } },
        axisLabel: { color: soft, ...font, formatter: (value) => value.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 2 }) + (path.unit === '%' ? ' %' : '') } },
      series: [...lines, way, target].filter(Boolean),
    };
  };

  const marks = (path, { soft, font, goldInk, gold, narrow }) => ({
    symbol: 'none', animation: false, silent: true,
    data: [
      ...(path.bounds ?? []).map((bound, i) => ({
        yAxis: bound, lineStyle: { color: gold, type: [2, 5], width: 2 },
        label: { formatter: i ? '' : path.target?.label ?? '', position: 'insideStartTop', color: goldInk, ...font },
      })),
      ...(path.breaks ?? []).map((change) => ({
        xAxis: at(change.day), lineStyle: { color: soft, type: [3, 3], width: 1 },
        label: { formatter: narrow ? '' : change.label, position: 'insideStartBottom', rotate: 0, color: soft, ...font, align: 'right', padding: [0, 8, 4, 0] },
      })),
    ],
  });

  class PathChart extends HTMLElement {
    #chart; #sight; #size; #stage;
    connectedCallback() {
      if (this.#stage || this.closest('.behind')) return;
      this.#sight = new IntersectionObserver((seen) => {
        if (seen.some((entry) => entry.isIntersecting)) { this.#sight.disconnect(); this.#draw(); }
      }, { rootMargin: '200px' });
      this.#sight.observe(this);
    }
    disconnectedCallback() { this.#sight?.disconnect(); this.#size?.disconnect(); }
    // The live view's chart keeps the drawing of the first paint: nothing is drawn twice, nothing flickers.
    takeFrom(before) {
      if (!before.#stage) { queueMicrotask(() => this.connectedCallback()); return; }
      this.#chart = before.#chart; this.#stage = before.#stage;
      this.append(this.#stage);
      this.#follow();
    }
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
