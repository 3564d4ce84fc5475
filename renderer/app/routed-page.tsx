// Shows the page an address means. Addresses of one place share one page, so choosing a row does not begin anew.
import { Component, type ReactNode, useEffect } from 'react'
import { Route, Switch, useLocation, useRouter } from 'wouter'
import { Button } from '../ui/button.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { Read } from '../ui/typography.tsx'
import { usePage } from './load-pages.ts'
import { rememberAddress } from './remember-last-address.ts'
import { type MatchedRoute, routeAt } from './route-match.ts'
import { UnknownPage } from './unknown-page.tsx'
import { useFocusAfterNavigation } from './use-focus-after-navigation.ts'

/** A page that breaks takes nothing else with it: the rail still leads everywhere. */
class PageBoundary extends Component<{ children: ReactNode }, { broken: string | null }> {
  override state: { broken: string | null } = { broken: null }

  static getDerivedStateFromError(error: unknown) {
    return { broken: error instanceof Error ? error.message : String(error) }
  }

  override render() {
    if (this.state.broken === null) return this.props.children
    return <BrokenPage reason={this.state.broken} onRetry={() => this.setState({ broken: null })} />
  }
}

function BrokenPage({ reason, onRetry }: { reason: string; onRetry: () => void }) {
  return (
    <>
      <PageHead answer="This page could not be shown." crumbs={['Something failed']} />
      <Read>What you saved is safe. Details: {reason}</Read>
      <p>
        <Button onClick={onRetry}>Try again</Button>
      </p>
    </>
  )
}

function MatchedPage({ matched }: { matched: MatchedRoute }) {
  const page = usePage(matched.route)
  switch (page.kind) {
    case 'ready':
      return (
        // The router by itself takes a hash with its question mark for another path, and would show nothing.
        <Switch location={matched.path}>
          <Route path={matched.pattern}>
            <page.Page />
          </Route>
        </Switch>
      )
    case 'failed':
      return <BrokenPage reason="its file could not be read" onRetry={() => location.reload()} />
    case 'waiting':
      return null
  }
}

export function useMatchedRoute(): { matched: MatchedRoute | null; address: string } {
  const [address] = useLocation()
  const { parser } = useRouter()
  return { matched: routeAt(parser, address), address }
}

export function RoutedPage() {
  const { matched, address } = useMatchedRoute()
  useFocusAfterNavigation(matched?.place ?? address, matched?.route.title ?? 'Nothing here')
  useEffect(() => rememberAddress(address), [address])
  if (!matched) return <UnknownPage address={address} />
  return (
    <PageBoundary key={matched.place}>
      <MatchedPage matched={matched} />
    </PageBoundary>
  )
}
