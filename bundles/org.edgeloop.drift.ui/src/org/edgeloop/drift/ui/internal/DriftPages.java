package org.edgeloop.drift.ui.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;
import org.edgeloop.chart.Chart;
import org.edgeloop.drift.ui.DriftEditor;
import org.edgeloop.drift.ui.DriftSession;
import org.edgeloop.drift.ui.report.ColumnPresenter;
import org.edgeloop.drift.ui.report.ModelPresenter;
import org.edgeloop.drift.ui.report.QualityPresenter;
import org.edgeloop.drift.ui.report.RunTrends;
import org.edgeloop.drift.ui.report.internal.ChartPage;
import org.edgeloop.drift.ui.report.internal.ChecksPage;
import org.edgeloop.drift.ui.report.internal.ColumnPage;
import org.edgeloop.drift.ui.report.internal.FiguresPage;
import org.edgeloop.drift.ui.report.internal.OverviewPage;
import org.edgeloop.drift.ui.setup.SetupPresenter;
import org.edgeloop.drift.ui.setup.internal.SetupPage;
import org.edgeloop.ui.EditorPages;
import org.edgeloop.ui.SourcePage;
import org.edgeloop.ui.SourceText;

/** The pages of the editor, in their order. */
public final class DriftPages implements EditorPages {

	private final SetupPage setup;
	private final OverviewPage overview;
	private final ColumnPage column;
	private final FiguresPage quality;
	private final FiguresPage model;
	private final ChecksPage checks;
	private final SourcePage source;

	public DriftPages(FormEditor editor, DriftSession session, SetupPresenter presenter, SourceText text) {
		setup = new SetupPage(editor, session, presenter);
		Consumer<String> openColumn = name -> session.report().flatMap(report -> report.column(name)).ifPresent(_ -> {
			session.selectColumn(name);
			editor.setActivePage(ColumnPage.ID);
		});
		overview = new OverviewPage(editor, session, openColumn);
		column = new ColumnPage(editor, session, new ColumnPresenter(session, new RowFindJob(session.document(), DriftEditor.ROWS)));
		quality = new FiguresPage(editor, session, FiguresPage.QUALITY, "Quality", new QualityPresenter(session));
		model = new FiguresPage(editor, session, FiguresPage.MODEL, "Model", new ModelPresenter(session));
		checks = new ChecksPage(editor, session, openColumn);
		var commands = new Commands(editor.getSite());
		source = new SourcePage(editor, text, (body, toolkit) -> new DriftHeader(body, toolkit, session, commands));
		session.addListener(source::update);
	}

	/** Adds all pages behind those that are there. */
	@Override
	public void addTo(FormEditor editor) throws PartInitException {
		editor.addPage(setup);
		editor.addPage(overview);
		editor.addPage(column);
		editor.addPage(quality);
		editor.addPage(model);
		editor.addPage(checks);
		editor.addPage(source);
	}

	/** @return whether a page without results is before the user */
	boolean isSetupShown(FormEditor editor) {
		return editor.getActivePageInstance() == setup || editor.getActivePageInstance() == source;
	}

	/** @return the chart that is before the user, or else that of the column */
	Optional<Chart> chart(FormEditor editor) {
		return editor.getActivePageInstance() instanceof ChartPage page ? page.chart() : column.chart();
	}

	/** @return the page of one column */
	public ColumnPage column() {
		return column;
	}

	/** Shows what earlier runs of the report found. */
	public void setTrends(RunTrends trends) {
		overview.setTrends(trends);
		column.presenter().setTrends(trends);
	}

	/** Tells the source page that its text turned sound or unsound. */
	@Override
	public void sourceChanged() {
		source.update();
	}
}
