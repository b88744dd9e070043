"use strict";
document.querySelectorAll("table.sortable").forEach(table => {
	const body = table.tBodies[0];
	table.querySelectorAll("thead th").forEach((th, column) => {
		const button = document.createElement("button");
		button.textContent = th.textContent;
		th.textContent = "";
		th.append(button);
		const value = row => {
			const cell = row.cells[column];
			return cell === undefined ? "" : cell.dataset.v ?? cell.textContent;
		};
		button.onclick = () => {
			const down = th.getAttribute("aria-sort") === "ascending";
			table.querySelectorAll("thead th").forEach(other => other.removeAttribute("aria-sort"));
			th.setAttribute("aria-sort", down ? "descending" : "ascending");
			const rows = [...body.rows].sort((a, b) => {
				const x = value(a), y = value(b);
				return x !== "" && y !== "" && !isNaN(x) && !isNaN(y) ? x - y : x.localeCompare(y);
			});
			body.append(...(down ? rows.reverse() : rows));
		};
	});
});
const filter = document.getElementById("filter"), show = document.getElementById("show");
const apply = () => {
	for (const row of document.getElementById("columns").tBodies[0].rows) {
		row.hidden = show.value && row.dataset.s !== show.value
			|| !row.cells[1].textContent.toLowerCase().includes(filter.value.toLowerCase());
	}
};
filter.oninput = show.onchange = apply;
document.querySelectorAll("#columns a").forEach(link => link.onclick = () => document.querySelector(link.hash).open = true);
