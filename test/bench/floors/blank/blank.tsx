// The least a React page costs: one button that answers a click.
import { useState } from 'react'
import { createRoot } from 'react-dom/client'

function Blank() {
  const [clicked, setClicked] = useState(false)
  return (
    <button type="button" onClick={() => setClicked(true)}>
      {clicked ? 'Answered' : 'Painted'}
    </button>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Blank />)
