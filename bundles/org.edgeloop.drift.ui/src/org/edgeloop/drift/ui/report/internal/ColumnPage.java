package org.edgeloop.drift.ui.report.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.edgeloop.chart.Chart;
import org.edgeloop.drift.report.FoundRow;
import org.edgeloop.drift.ui.DriftSession;
import org.edgeloop.drift.ui.internal.DriftPage;
import org.edgeloop.drift.ui.report.ChosenRows;
import org.edgeloop.drift.ui.report.ColumnPresenter;
import org.edgeloop.ui.Icons;

/** One column: both sides in one chart, their quantiles, and the rows behind a part of the chart. */
public final class ColumnPage extends DriftPage implements ChartPage {

	public static final String ID = "column";

	private static final int[] WEIGHTS = { 58, 42 };

	private final ColumnPresenter presenter;
	private final WindowOpening opening;
	private Combo chooser;
	private Label sentence;
	private Label icon;
	private ChartArea chart;
	private RowsArea rows;
	private QuantileTable quantiles;

	public ColumnPage(FormEditor editor, DriftSession session, ColumnPresenter presenter) {
		super(editor, session, ID, "Column");
		this.presenter = presenter;
		opening = new WindowOpening(editor.getSite(), session);
	}

	public ColumnPresenter presenter() {
		return presenter;
	}

	@Override
	protected void createContent(Composite body, FormToolkit toolkit) {
		createChooser(body, toolkit);
		SashForm sash = new SashForm(body, SWT.HORIZONTAL | SWT.SMOOTH);
		toolkit.adapt(sash, false, false);
		GridDataFactory.fillDefaults().grab(true, true).hint(400, 200).applyTo(sash);
		chart = new ChartArea(sash, toolkit, presenter, this::openWindows, commands());
		Composite right = toolkit.createComposite(sash);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(right);
		rows = new RowsArea(right, toolkit, presenter, this::openWindows, this::openWindow, commands());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rows.control());
		quantiles = new QuantileTable(right);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, quantiles.preferredHeight()).applyTo(quantiles.control());
		sash.setWeights(WEIGHTS);
		presenter.addListener(() -> {
			if (!sash.isDisposed()) {
				refresh();
			}
		});
	}

	private void createChooser(Composite body, FormToolkit toolkit) {
		Composite line = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(5).spacing(6, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		step(line, toolkit, Icons.PREVIOUS, "The column that drifted next more", -1);
		chooser = new Combo(line, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(chooser);
		chooser.addListener(SWT.Selection, _ -> session().selectColumn(chooser.getText()));
		step(line, toolkit, Icons.NEXT, "The column that drifted next less", 1);
		icon = toolkit.createLabel(line, "");
		GridDataFactory.swtDefaults().hint(16, 16).applyTo(icon);
		sentence = toolkit.createLabel(line, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(sentence);
	}

	private void step(Composite line, FormToolkit toolkit, Icons picture, String tip, int direction) {
		Button button = toolkit.createButton(line, "", SWT.PUSH);
		button.setImage(picture.image());
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, _ -> presenter.step(direction));
	}

	/** Opens the recordings at all rows that are shown. */
	public void openWindows() {
		if (presenter.rows().canOpenWindows()) {
			opening.open(presenter.rows().windowsJson());
		}
	}

	private void openWindow(FoundRow row) {
		if (row.window().isPresent()) {
			opening.open(ChosenRows.windowsJson(row));
		}
	}

	@Override
	public Optional<Chart> chart() {
		return presenter.column().map(_ -> presenter.chart());
	}

	@Override
	protected void refresh() {
		var columns = presenter.columns();
		if (!columns.equals(List.of(chooser.getItems()))) {
			chooser.setItems(columns.toArray(String[]::new));
		}
		chooser.select(presenter.column().map(column -> columns.indexOf(column.column())).orElse(-1));
		sentence.setText(presenter.sentence().replace("&", "&&"));
		icon.setImage(presenter.column().map(column -> (column.problem() != null ? Icons.WARNING : column.drifted() ? Icons.DRIFTED : Icons.PASSED).image())
				.orElse(Icons.INFO.image()));
		chart.refresh();
		rows.refresh();
		quantiles.show(presenter.quantiles());
	}
}
