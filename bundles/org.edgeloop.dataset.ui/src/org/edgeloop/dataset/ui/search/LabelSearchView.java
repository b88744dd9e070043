package org.edgeloop.dataset.ui.search;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.overview.FindLabelsOperation;
import org.edgeloop.dataset.overview.FoundLabel;
import org.edgeloop.dataset.overview.LabelQuery;
import org.edgeloop.dataset.ui.labelling.LabelOpener;
import org.edgeloop.dataset.ui.projects.ProjectView;
import org.edgeloop.dataset.ui.search.internal.SearchArea;
import org.edgeloop.ui.Problems;

/** Searches the saved labels of all recordings of the current project. */
public final class LabelSearchView extends ProjectView<SearchResult> {

	public static final String ID = "org.edgeloop.dataset.ui.searchView";

	/** More rows than one reads; their number is told all the same. */
	private static final int MOST_ROWS = 20_000;

	private volatile LabelQuery query = LabelQuery.ALL;
	private SearchArea area;

	/** Opens the view with a search. User interface thread only. */
	public static void show(IWorkbenchPage page, LabelQuery query) {
		try {
			((LabelSearchView) page.showView(ID)).search(query);
		} catch (PartInitException e) {
			Problems.log("The label search could not be opened.", e);
		}
	}

	/** Gives the view another search if it is open and in sight; nothing happens otherwise. */
	public static void follow(IWorkbenchPage page, LabelQuery query) {
		if (page.findView(ID) instanceof LabelSearchView view && page.isPartVisible(view)) {
			view.search(query);
		}
	}

	private void search(LabelQuery wanted) {
		area.show(SearchForm.of(wanted));
	}

	@Override
	protected Control createContent(Composite parent) {
		area = new SearchArea(parent, this::search, this::open);
		return area;
	}

	private void search() {
		try {
			query = area.form().query();
			refresh();
		} catch (IllegalArgumentException e) {
			area.showProblem(String.valueOf(e.getMessage()));
		}
	}

	private void open(FoundLabel found) {
		project().ifPresent(project -> LabelOpener.open(getSite().getPage(), project, found.recording(), found.label().getId()));
	}

	@Override
	protected SearchResult read(Path project, Progress progress) throws IOException {
		return new SearchResult(new FindLabelsOperation(project, query).run(progress, MOST_ROWS), DatasetFiles.read(project).taxonomy());
	}

	@Override
	protected void show(IProject project, SearchResult read) {
		if (read.found().count() == 0 && query.equals(LabelQuery.ALL)) {
			say("No recording of " + project.getName() + " has saved labels yet. As soon as there are some, this is where to find them.");
		} else {
			area.show(read);
			showContent();
		}
	}

	@Override
	protected String task() {
		return "Searching the labels";
	}
}
