package org.edgeloop.onnx.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.base.Problem;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.OnnxDocument;
import org.edgeloop.onnx.ui.graph.GraphPresenter;
import org.edgeloop.ui.Icons;

/** Says above the graph what is wrong with the file, one problem after the other, and leads to what is broken. */
final class ProblemBar {

	private final GraphPresenter presenter;
	private final Function<Problem, Optional<GraphElement>> places;
	private final Composite bar;
	private final Label icon;
	private final Label text;
	private final Button show;
	private final Button next;
	private List<Problem> problems = List.of();
	private int current;
	private boolean closed;

	/** @param places the element that a problem concerns */
	ProblemBar(Composite parent, GraphPresenter presenter, Function<Problem, Optional<GraphElement>> places) {
		this.presenter = presenter;
		this.places = places;
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(5).margins(8, 3).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		icon = new Label(bar, SWT.NONE);
		text = new Label(bar, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(1, SWT.DEFAULT).applyTo(text);
		show = button("Show", this::lead);
		next = button("Next", () -> step(1));
		button("Close", this::close);
		OnnxDocument document = presenter.document();
		Runnable listener = this::refresh;
		document.addListener(listener);
		bar.addDisposeListener(_ -> document.removeListener(listener));
		refresh();
	}

	private Button button(String title, Runnable action) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(title);
		GridDataFactory.swtDefaults().applyTo(button);
		button.addListener(SWT.Selection, _ -> action.run());
		return button;
	}

	/** What is wrong with the file comes first, then what the shapes contradict. */
	private void refresh() {
		OnnxDocument document = presenter.document();
		List<Problem> all = new ArrayList<>(document.problems());
		document.shapes().ifPresent(shapes -> all.addAll(shapes.problems()));
		all.removeIf(problem -> problem.severity() == Problem.Severity.INFO);
		if (!all.equals(problems)) {
			problems = List.copyOf(all);
			current = 0;
			closed = false;
		}
		update();
	}

	private void step(int by) {
		current = Math.floorMod(current + by, problems.size());
		update();
	}

	private void close() {
		closed = true;
		update();
	}

	private Optional<GraphElement> place() {
		return problems.isEmpty() ? Optional.empty() : places.apply(problems.get(current));
	}

	private void lead() {
		place().ifPresent(presenter::reveal);
	}

	private void update() {
		boolean shown = !closed && !problems.isEmpty();
		if (shown) {
			Problem problem = problems.get(current);
			icon.setImage((problem.severity() == Problem.Severity.ERROR ? Icons.ERROR : Icons.WARNING).image());
			String count = problems.size() > 1 ? "%,d of %,d: ".formatted(current + 1, problems.size()) : "";
			boolean isFile = problem.where().equals(presenter.document().model().file().toString());
			Problem said = isFile ? new Problem(problem.severity(), problem.what(), "", problem.remedy()) : problem;
			text.setText((count + said.toLine()).replace("&", "&&"));
			show.setEnabled(place().isPresent());
			next.setVisible(problems.size() > 1);
			((GridData) next.getLayoutData()).exclude = problems.size() <= 1;
		}
		bar.setVisible(shown);
		((GridData) bar.getLayoutData()).exclude = !shown;
		bar.getParent().layout(true, true);
	}
}
