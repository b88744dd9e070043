package org.edgeloop.onnx.ui.internal.run;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Control;
import org.edgeloop.onnx.ui.run.RunPresenter;
import org.edgeloop.onnx.ui.run.RunView;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.ThemeColors;

/** All of the Run view while there is a model. */
public final class RunArea {

	private static final int MARGIN = 6;
	private static final int MOST_RUNS = 10_000;
	private static final int USUAL_RUNS = 20;

	private final RunPresenter presenter;
	private final Composite area;
	private final Spinner runs;
	private final Button capture;
	private final Button stop;
	private final Label status;
	private final TabFolder tabs;
	private final InputsPanel inputs;
	private final OutputsPanel outputs;
	private final ProfilePanel profile;

	public RunArea(Composite parent, RunView view) {
		presenter = view.presenter();
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
		Composite bar = new Composite(area, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
		bar.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(bar);
		button(bar, "&Run", "Run the model once", view::run).setImage(Icons.RUN.image());
		button(bar, "&Profile", "Run the model repeatedly and see how long each node takes", view::profile).setImage(Icons.PROFILE.image());
		runs = new Spinner(bar, SWT.BORDER);
		runs.setValues(USUAL_RUNS, 1, MOST_RUNS, 0, 1, 10);
		runs.setToolTipText("How many runs count for a profile; a few more come first and do not");
		new Label(bar, SWT.NONE).setText("runs");
		capture = button(bar, "&Capture", "Keep what the value or the outputs of the node hold that is selected in the graph; the Tensor view shows it", view::capture);
		stop = button(bar, "&Stop", "End what is under way", presenter::stop);
		stop.setImage(Icons.STOP.image());
		status = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(status);
		tabs = new TabFolder(area, SWT.TOP);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		inputs = new InputsPanel(tabs, view);
		outputs = new OutputsPanel(tabs, view);
		profile = new ProfilePanel(tabs, view);
		tab("Inputs", Icons.GRAPH_INPUT, inputs.control());
		tab("Outputs", Icons.GRAPH_OUTPUT, outputs.control());
		tab("Profile", Icons.PROFILE, profile.control());
	}

	private static Button button(Composite bar, String text, String tip, Runnable action) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, _ -> action.run());
		return button;
	}

	private void tab(String title, Icons icon, Control content) {
		TabItem item = new TabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setImage(icon.image());
		item.setControl(content);
	}

	public Composite control() {
		return area;
	}

	/** @return how many runs count for a profile */
	public int runs() {
		return runs.getSelection();
	}

	public void showInputs() {
		tabs.setSelection(0);
	}

	public void showOutputs() {
		tabs.setSelection(1);
	}

	public void showProfile() {
		tabs.setSelection(2);
	}

	/** Shows what the presenter knows. */
	public void refresh() {
		capture.setEnabled(!presenter.selectedValues().isEmpty() && !presenter.isBusy());
		stop.setEnabled(presenter.isBusy());
		status.setForeground(presenter.problem().isPresent() ? ThemeColors.FAILED.color() : ThemeColors.MUTED_TEXT.color());
		status.setText(presenter.problem().map(fault -> fault.toLine()).orElse(presenter.status()));
		((GridData) status.getLayoutData()).exclude = status.getText().isEmpty();
		status.setVisible(!status.getText().isEmpty());
		inputs.refresh();
		outputs.refresh();
		profile.refresh();
		area.layout();
	}
}
