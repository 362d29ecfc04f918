// Runs in the browser, after GraphiQL's own script, as one file with it. The page holds its options.
{
  const { workers, ...options } = JSON.parse(
    document.getElementById('graphiql-options').textContent,
  )

  self.MonacoEnvironment = {
    globalAPI: false,
    getWorkerUrl: (_module, label) => workers[label] ?? workers.editorWorkerService,
  }

  // The address is a link to what is on the screen. Yoga's own handler, which these replace, writes
  // the query alone: whoever opened that link would see it with variables of another query.
  const keepInAddress = (name) => (value) => {
    const address = new URL(location.href)
    address.searchParams.delete('operationName')
    if (value) {
      address.searchParams.set(name, value)
    } else {
      address.searchParams.delete(name)
    }
    history.replaceState({}, '', address)
  }

  // Without a link GraphiQL goes back to the query that was edited last, and where none was, opens
  // an empty tab beside those that it remembers.
  const rememberedTab = () => {
    try {
      const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem('graphiql:tabState'))
      const { query, variables } = tabs[activeTabIndex]
      return { initialQuery: query ?? '', initialVariables: variables ?? '' }
    } catch {
      return {} // The first visit.
    }
  }

  YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), {
    ...rememberedTab(),
    ...options,
    onEditQuery: keepInAddress('query'),
    onEditVariables: keepInAddress('variables'),
  })
}
