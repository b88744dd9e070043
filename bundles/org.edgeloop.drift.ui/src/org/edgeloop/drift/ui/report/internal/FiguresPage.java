package org.edgeloop.drift.ui.report.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ui.ChartCanvas;
import org.edgeloop.drift.ui.DriftSession;
import org.edgeloop.drift.ui.internal.Commands;
import org.edgeloop.drift.ui.internal.DriftPage;
import org.edgeloop.drift.ui.report.Figure;
import org.edgeloop.drift.ui.report.FiguresPresenter;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;

/** Figures of both sides in a table that can be filtered, beside one of some charts. */
public final class FiguresPage extends DriftPage implements ChartPage {

	public static final String QUALITY = "quality";
	public static final String MODEL = "model";

	private static final int[] WEIGHTS = { 50, 50 };

	private final FiguresPresenter presenter;
	private VerdictBanner banner;
	private Text filter;
	private RowTable<Figure> table;
	private Combo chooser;
	private ChartCanvas canvas;
	private List<Chart> charts = List.of();
	private List<Figure> figures = List.of();
	private String shownFilter = "";

	public FiguresPage(FormEditor editor, DriftSession session, String id, String title, FiguresPresenter presenter) {
		super(editor, session, id, title);
		this.presenter = presenter;
	}

	@Override
	protected void createContent(Composite body, FormToolkit toolkit) {
		banner = new VerdictBanner(body, toolkit);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(banner.control());
		SashForm sash = new SashForm(body, SWT.HORIZONTAL | SWT.SMOOTH);
		toolkit.adapt(sash, false, false);
		GridDataFactory.fillDefaults().grab(true, true).hint(400, 200).applyTo(sash);
		Composite left = toolkit.createComposite(sash);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(left);
		filter = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage("Filter figures by column, class or name");
		filter.addListener(SWT.Modify, _ -> refresh());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		table = new RowTable<>(left, List.of(RowColumn.words("About", 22, Figure::about), RowColumn.words("Figure", 30, Figure::name),
				RowColumn.words("Reference", 18, Figure::reference), RowColumn.words("Current", 18, Figure::current)), _ -> {
				});
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(table.control());
		createChart(sash, toolkit);
		sash.setWeights(WEIGHTS);
	}

	private void createChart(Composite sash, FormToolkit toolkit) {
		Composite right = toolkit.createComposite(sash);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 4).applyTo(right);
		chooser = new Combo(right, SWT.READ_ONLY);
		chooser.addListener(SWT.Selection, _ -> showChart());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(chooser);
		Button asTable = toolkit.createButton(right, "As &table", SWT.CHECK);
		Button save = toolkit.createButton(right, "Save Chart As\u2026", SWT.PUSH);
		save.addListener(SWT.Selection, _ -> commands().execute(Commands.EXPORT_CHART));
		canvas = new ChartCanvas(right);
		asTable.addListener(SWT.Selection, _ -> canvas.setTableShown(asTable.getSelection()));
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(200, 120).applyTo(canvas);
	}

	private void showChart() {
		chart().ifPresent(canvas::show);
	}

	@Override
	public Optional<Chart> chart() {
		int place = chooser == null || chooser.isDisposed() ? -1 : chooser.getSelectionIndex();
		return place >= 0 && place < charts.size() ? Optional.of(charts.get(place)) : Optional.empty();
	}

	@Override
	protected void refresh() {
		banner.show(presenter.verdict());
		List<Figure> present = presenter.figures();
		String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
		if (!present.equals(figures) || !wanted.equals(shownFilter)) {
			figures = present;
			shownFilter = wanted;
			table.show(figures.stream().filter(figure -> (figure.about() + " " + figure.name()).toLowerCase(Locale.ROOT).contains(wanted)).toList());
		}
		List<Chart> drawn = presenter.charts();
		if (!drawn.equals(charts)) {
			int place = Math.max(0, chooser.getSelectionIndex());
			charts = drawn;
			chooser.setItems(charts.stream().map(Chart::title).toArray(String[]::new));
			chooser.select(Math.min(place, charts.size() - 1));
			showChart();
		}
		chooser.getParent().setVisible(!charts.isEmpty());
	}
}
