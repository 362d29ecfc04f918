import { computed, createApp, defineComponent, h, ref } from 'vue'

// With templates that are compiled in advance, tell the compiler that it is an element of the page:
// compilerOptions: { isCustomElement: (tag) => tag === 'annals-timeline' }
const Timeline = defineComponent(() => {
  const onlyPosts = ref(false)
  const count = ref<number>()
  const kinds = computed(() => (onlyPosts.value ? ['post'] : []))
  return () =>
    h('main', [
      h('h1', 'The Stargate project'),
      h('label', [
        h('input', {
          type: 'checkbox',
          checked: onlyPosts.value,
          onChange: (event: Event) => {
            onlyPosts.value = (event.target as HTMLInputElement).checked
          },
        }),
        ' Only posts',
      ]),
      h('p', { id: 'count' }, count.value === undefined ? 'Loading' : `${count.value} events`),
      h('annals-timeline', {
        story: 'stargate',
        language: 'en',
        pageSize: 5,
        kinds: kinds.value,
        onTimelineLoad: (event: CustomEvent<{ totalCount: number }>) => {
          count.value = event.detail.totalCount
        },
      }),
    ])
})

createApp(Timeline).mount('#root')
