(() => {
  const table = document.getElementById('runs'), alike = document.getElementById('alike');
  const fit = () => table.classList.toggle('brief', !alike.checked);
  alike.addEventListener('change', fit);
  fit();
  const number = text => text === '' ? NaN : Number(text);
  table.tHead.addEventListener('click', event => {
    const heading = event.target.closest('th');
    if (!heading) return;
    const column = heading.cellIndex, down = heading.getAttribute('aria-sort') === 'ascending';
    for (const other of heading.parentNode.cells) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const value = row => row.cells[column].dataset.v ?? row.cells[column].textContent;
    const rows = [...table.tBodies[0].rows];
    const numeric = rows.every(row => value(row) === '' || !isNaN(number(value(row))));
    rows.sort((a, b) => {
      const x = value(a), y = value(b);
      if (x === '' || y === '') return (x === '') - (y === '');
      return (down ? -1 : 1) * (numeric ? number(x) - number(y) : x.localeCompare(y));
    });
    table.tBodies[0].append(...rows);
  });
})();
