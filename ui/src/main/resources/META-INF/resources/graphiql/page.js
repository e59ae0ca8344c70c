// Starts the query tool on this site's own graph, with the query and variables of the address: /graphiql?query=…&variables=…
(() => {
  const asked = new URLSearchParams(window.location.search);
  const cookie = (name) => document.cookie.split('; ').find((part) => part.startsWith(name + '='))?.slice(name.length + 1);

  const fetcher = async (request) => {
    const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
    // Whoever is logged in proves that this page asks, not another site.
    const token = cookie('XSRF-TOKEN');
    if (token) headers['X-XSRF-TOKEN'] = decodeURIComponent(token);
    const answer = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(request) });
    return answer.json();
  };

  const welcome = [
    '# Hỏi dữ liệu công khai bằng GraphQL; bấm nút ▶ để chạy.',
    '# Ask the public data in GraphQL; press ▶ to run.',
    '{',
    '  provinces {',
    '    name',
    '    plans { code title }',
    '  }',
    '}',
  ].join('\n');

  ReactDOM.createRoot(document.getElementById('graphiql')).render(
    React.createElement(GraphiQL, {
      fetcher,
      defaultQuery: welcome,
      query: asked.get('query') ?? undefined,
      variables: asked.get('variables') ?? undefined,
      operationName: asked.get('operationName') ?? undefined,
      shouldPersistHeaders: false,
      isHeadersEditorEnabled: false,
    }),
  );
})();
