package org.edgeloop.onnx.ui.internal.diff;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.contexts.IContextService;
import org.edgeloop.base.Problem;
import org.edgeloop.onnx.diff.ModelDiff;
import org.edgeloop.onnx.ui.diff.DiffColours;
import org.edgeloop.onnx.ui.diff.DiffMeasures;
import org.edgeloop.onnx.ui.diff.DiffPresenter;
import org.edgeloop.onnx.ui.diff.DiffText;
import org.edgeloop.onnx.ui.graph.GraphCanvas;
import org.edgeloop.onnx.ui.graph.GraphPresenter;
import org.edgeloop.ui.ThemeColors;

/** Two models that have been compared: a summary, the graphs, the tables. */
public final class DiffPage {

	private static final int MARGIN = 8;
	private static final int COLUMNS = 9;
	private static final int[] SHARES = { 62, 38 };

	private final DiffPresenter presenter;
	private final Composite page;
	private final Label problem;
	private final Button measure;
	private final Button judge;
	private final Combo colours;
	private final DiffGraphs graphs;
	private final DiffTabs tabs;

	/**
	 * @param before the graph of the model before
	 * @param after the graph of the model after
	 * @param swap shows the models the other way round
	 * @param focused is told the graph that gets the keyboard
	 */
	public DiffPage(Composite parent, DiffPresenter presenter, GraphPresenter before, GraphPresenter after, Runnable swap, IContextService contexts,
			Consumer<GraphPresenter> focused) {
		this.presenter = presenter;
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		Composite strip = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(MARGIN, 3).applyTo(strip);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
		Label summary = new Label(strip, SWT.WRAP);
		summary.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		summary.setText(presenter.diff().map(DiffText::summary).orElse(""));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(1, SWT.DEFAULT).applyTo(summary);
		Button merge = new Button(strip, SWT.TOGGLE);
		merge.setText("Merge&d");
		merge.setToolTipText("Shows what both models have once, instead of both side by side");
		merge.addListener(SWT.Selection, _ -> presenter.setMerged(merge.getSelection()));
		button(strip, "&Previous", "Goes to the difference before", () -> presenter.step(-1));
		button(strip, "&Next", "Goes to the next difference", () -> presenter.step(1));
		new Label(strip, SWT.NONE).setText("&Colours:");
		colours = new Combo(strip, SWT.READ_ONLY);
		colours.setToolTipText("What boxes are coloured by");
		colours.addListener(SWT.Selection, _ -> presenter.colours().ifPresent(shown -> shown.choose(Optional.of(colours.getText()))));
		measure = button(strip, "Measure &Latency", "Runs both models on this machine with the same made-up inputs",
				() -> presenter.measuring().ifPresent(DiffMeasures::measureLatency));
		judge = button(strip, "&Judge", "Judges both models on the labelled windows of a project", this::judge);
		button(strip, "S&wap", "Shows the models the other way round", swap);
		problem = new Label(strip, SWT.WRAP);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).hint(1, SWT.DEFAULT).exclude(true).applyTo(problem);
		SashForm parts = new SashForm(page, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
		graphs = new DiffGraphs(parts, before, after, contexts, focused);
		tabs = new DiffTabs(parts, presenter);
		parts.setWeights(SHARES);
		refresh();
	}

	private static Button button(Composite parent, String text, String tip, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, _ -> action.run());
		return button;
	}

	private void judge() {
		presenter.project().or(this::askProject).ifPresent(project -> presenter.measuring().ifPresent(measures -> measures.judge(project)));
	}

	private Optional<Path> askProject() {
		var dialog = new DirectoryDialog(page.getShell(), SWT.OPEN);
		dialog.setText("Project to Judge On");
		dialog.setMessage("Both models are judged on the labelled windows of this project's recordings.");
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	/** @return the canvas that had the keyboard last */
	public GraphCanvas canvas() {
		return graphs.canvas();
	}

	public Composite control() {
		return page;
	}

	/** Shows what the presenter knows. */
	public void refresh() {
		boolean canMeasure = presenter.measuring().filter(measures -> !measures.isBusy()).isPresent();
		measure.setEnabled(canMeasure && presenter.diff().filter(ModelDiff::isSame).isEmpty());
		judge.setEnabled(canMeasure);
		fillColours();
		Optional<Problem> fault = presenter.problem().or(() -> presenter.measuring().flatMap(DiffMeasures::problem));
		problem.setForeground(ThemeColors.FAILED.color());
		problem.setText(fault.map(Problem::toLine).orElse(""));
		((GridData) problem.getLayoutData()).exclude = fault.isEmpty();
		problem.setVisible(fault.isPresent());
		graphs.showMerged(presenter.merged());
		tabs.refresh();
		page.layout(true, true);
	}

	/** Latencies come to the list when they are measured. */
	private void fillColours() {
		List<String> names = new ArrayList<>(List.of("Operators"));
		presenter.colours().map(DiffColours::names).ifPresent(names::addAll);
		if (!List.of(colours.getItems()).equals(names)) {
			colours.setItems(names.toArray(String[]::new));
		}
		colours.select(Math.max(0, presenter.colours().flatMap(DiffColours::chosen).map(names::indexOf).orElse(0)));
	}

	/** Brings the table of tensors to the front. */
	public void showTensors() {
		tabs.showTensors();
	}

	/** Brings the table of costs and qualities to the front. */
	public void showMeasures() {
		tabs.showMeasures();
	}

	public void setFocus() {
		tabs.setFocus();
	}
}
