package org.edgeloop.experiment.ui.comparison.internal;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.edgeloop.experiment.comparison.AtStepOperation;
import org.edgeloop.experiment.comparison.ComparedRuns;
import org.edgeloop.experiment.spec.SpecPackage;
import org.edgeloop.experiment.ui.comparison.ComparisonEditor;
import org.edgeloop.experiment.ui.comparison.ComparisonSession;
import org.edgeloop.experiment.ui.comparison.RunRows;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.OperationJob;

/** The runs as a table: only what tells them apart, unless asked for all; metrics as they ended, or as they stood at a step. */
public final class RunsPage extends ComparisonPage {

	public static final String ID = "runs";

	private RunsTable table;
	private Button allKeys;
	private Text step;
	private Label more;
	private long request;

	public RunsPage(FormEditor editor, ComparisonSession session) {
		super(editor, session, ID, "Runs");
	}

	@Override
	protected void createContent(Composite body, FormToolkit toolkit) {
		Composite line = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(12, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		allKeys = toolkit.createButton(line, "Show what is &alike, too", SWT.CHECK);
		allKeys.addListener(SWT.Selection, _ -> set("Show keys", SpecPackage.eINSTANCE.getRunsSpec_AllKeys(), allKeys.getSelection()));
		toolkit.createLabel(line, "Metrics at step:");
		step = toolkit.createText(line, "", SWT.BORDER);
		step.setMessage("last");
		GridDataFactory.swtDefaults().hint(90, SWT.DEFAULT).applyTo(step);
		step.addListener(SWT.DefaultSelection, _ -> applyStep());
		step.addListener(SWT.FocusOut, _ -> applyStep());
		more = toolkit.createLabel(line, "");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(more);
		table = new RunsTable(body, session());
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(table.control());
	}

	private void set(String name, EStructuralFeature feature, Object value) {
		var document = session().document();
		document.execute(document.commands().set(name, document.model(), feature, value));
	}

	private void applyStep() {
		String text = step.getText().strip();
		var document = session().document();
		if (text.isEmpty() || text.matches("-?\\d{1,18}")) {
			document.execute(document.commands().set("Compare at step", document.model(), SpecPackage.eINSTANCE.getRunsSpec_Step(),
					text.isEmpty() ? null : Long.valueOf(text)));
		} else {
			refresh(); // what is no step is taken back
		}
	}

	@Override
	protected void refresh() {
		Long atStep = session().document().model().getStep();
		boolean all = session().document().model().isAllKeys();
		allKeys.setSelection(all);
		if (!step.isFocusControl() || !step.getText().isBlank() && atStep == null) {
			step.setText(atStep == null ? "" : atStep.toString());
		}
		ComparedRuns runs = session().runs();
		var stores = session().stores();
		long number = ++request;
		new OperationJob<>("Comparing runs", ComparisonEditor.READING,
				progress -> RunRows.of(atStep == null ? runs : new AtStepOperation(runs, stores, atStep).run(progress), all)).onResult(rows -> {
					if (number == request && !table.control().isDisposed()) {
						table.show(rows);
						more.setText(rows.more() == 0 ? "" : "and " + rows.more() + " more keys, in the exported table");
					}
				}).onFailure(problem -> say(Icons.ERROR, problem.toLine())).schedule();
	}

	@Override
	public void setFocus() {
		if (table != null) {
			table.control().setFocus();
		}
	}
}
