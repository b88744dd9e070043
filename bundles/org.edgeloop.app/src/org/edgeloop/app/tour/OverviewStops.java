package org.edgeloop.app.tour;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.edgeloop.app.LabelPerspective;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.dataset.AttributeDefinition;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.overview.LabelQuery;
import org.edgeloop.dataset.overview.LabelStatistics.Grouping;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.progress.ProjectProgressView;
import org.edgeloop.dataset.ui.search.LabelSearchView;
import org.edgeloop.dataset.ui.statistics.Measure;
import org.edgeloop.dataset.ui.statistics.StatisticsPresenter;
import org.edgeloop.dataset.ui.statistics.StatisticsView;
import org.edgeloop.dataset.ui.taxonomy.TaxonomyEditor;
import org.edgeloop.dataset.ui.taxonomy.TaxonomyPresenter;

/** The part of the tour that looks at a project as a whole. */
final class OverviewStops {

	private OverviewStops() {
	}

	static void addTo(Map<String, TourStop> stops) {
		stops.put("label types", OverviewStops::labelTypes);
		stops.put("label search", OverviewStops::search);
		stops.put("label statistics", OverviewStops::statistics);
		stops.put("project progress", OverviewStops::progress);
		stops.put("problems", OverviewStops::problems);
	}

	/** A class with attributes of its own, whose colour is too light for a light theme. */
	private static void labelTypes(TourGuide guide) throws Exception {
		guide.perspective(LabelPerspective.ID);
		IEditorPart editor = guide.editor(guide.project().resolve(DatasetFiles.NAME));
		TaxonomyPresenter presenter = ((TaxonomyEditor) editor).presenter().orElseThrow(() -> new IOException("The label types did not open"));
		guide.picture("label-types-editor");
		presenter.addTier();
		presenter.select("fault/ball");
		presenter.setAttributes(List.of(AttributeDefinition.number("depth", "mm").asRequired(), AttributeDefinition.choice("severity", "weak", "strong")));
		presenter.setColour("#FFD9F4");
		presenter.setTier(presenter.tiers().getFirst().name());
		guide.picture("label-types-editor-changed");
		guide.page().closeEditor(editor, false);
	}

	private static void search(TourGuide guide) throws Exception {
		guide.view(LabelSearchView.ID);
		LabelSearchView.show(guide.page(), new LabelQuery(List.of(), List.of("fault"), List.of(), List.of(), List.of(), List.of(), List.of(),
				LabelQuery.ALL.shortest(), LabelQuery.ALL.longest()));
		guide.picture("label-search-view");
	}

	/** Small as it comes, then large with the machines side by side, then one of their classes alone. */
	private static void statistics(TourGuide guide) throws Exception {
		IViewPart view = guide.view(StatisticsView.ID);
		guide.picture("label-statistics-view");
		guide.page().setPartState(guide.page().getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
		StatisticsPresenter presenter = ((StatisticsView) view).presenter();
		presenter.setGrouping(Grouping.RECORDING);
		presenter.setMeasure(Measure.DURATION);
		guide.picture("label-statistics-by-recording");
		presenter.setMeasure(Measure.BALANCE);
		presenter.setGrouping(Grouping.TYPE);
		presenter.choose(new ChartEntity(0, 1));
		guide.picture("label-statistics-chosen");
		presenter.clearChoice();
		presenter.setMeasure(Measure.COUNT);
		guide.page().setPartState(guide.page().getReference(view), IWorkbenchPage.STATE_RESTORED);
	}

	private static void progress(TourGuide guide) throws Exception {
		guide.view(ProjectProgressView.ID);
		guide.picture("project-progress-view");
	}

	/** Labels that the project does not allow, in a recording that is given up afterwards. */
	private static void problems(TourGuide guide) throws Exception {
		IEditorPart editor = guide.editor(guide.project().resolve("data/ball/ball-1200rpm-load50.wav"));
		LabellingPresenter presenter = ((LabellingEditor) editor).presenter().orElseThrow(() -> new IOException("The recording did not open"));
		long rest = presenter.timeline().axis().length() / 2;
		presenter.document().add(LabelKind.REGION, "fault/gear", rest, rest + rest / 2, List.of());
		presenter.document().add(LabelKind.REGION, "normal", rest / 2, rest, List.of("no such channel"));
		IViewPart view = guide.view(IPageLayout.ID_PROBLEM_VIEW);
		if (view.getSite().getSelectionProvider() instanceof TreeViewer tree) {
			tree.expandAll();
		}
		guide.picture("problems-view");
		guide.page().closeEditor(editor, false);
	}
}
