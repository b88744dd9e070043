package org.edgeloop.suggestion.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.suggestion.SuggestionDecision;
import org.edgeloop.dataset.suggestion.SuggestionEvents;
import org.edgeloop.dataset.suggestion.SuggestionQueueOperation;
import org.edgeloop.dataset.suggestion.SuggestionQueueOperation.Queue;
import org.edgeloop.dataset.ui.labelling.LabelOpener;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.projects.ProjectView;
import org.edgeloop.dataset.ui.projects.Projects;
import org.edgeloop.dataset.ui.suggestion.OpenRecordings;
import org.edgeloop.dataset.ui.suggestion.SuggestionDecider;
import org.edgeloop.suggestion.ui.internal.ProblemSummary;
import org.edgeloop.suggestion.ui.internal.QueueActions;
import org.edgeloop.suggestion.ui.internal.QueueArea;

/**
 * The suggestions for all recordings of the current project, the most uncertain first, to be decided about here or in their recordings.
 * What happens to suggestions in open recordings shows here at once.
 */
public final class SuggestionsView extends ProjectView<SuggestionsView.Read> {

	public static final String ID = "org.edgeloop.suggestion.ui.suggestionsView";

	/**
	 * What is read of a project.
	 *
	 * @param queue its suggestions
	 * @param taxonomy its classes
	 */
	record Read(Queue queue, Taxonomy taxonomy) {
	}

	/** So long decisions that follow each other are shown together, in ms. */
	private static final int PAUSE = 60;

	private final SuggestionList list = new SuggestionList();
	private Taxonomy taxonomy = Taxonomy.DEFAULT;
	private QueueArea area;
	private OpenRecordings open;
	private SuggestionDecider decider;
	private Display display;
	private final Runnable showSoon = this::showList;
	private final SuggestionEvents.Listener written = this::written;

	@Override
	protected Control createContent(Composite parent) {
		display = parent.getDisplay();
		area = new QueueArea(parent, list, this::open);
		area.addSelectionListener(this::follow);
		open = new OpenRecordings(getSite().getPage(), this::decidedInEditor);
		decider = new SuggestionDecider(open, problems -> ProblemSummary.show(getSite().getShell(), "Suggestions", problems));
		new QueueActions(this, area).install();
		SuggestionEvents.addListener(written);
		return area;
	}

	/** @return the classes of the project that is shown */
	public Taxonomy taxonomy() {
		return taxonomy;
	}

	/** Decides about what is selected; the suggestion behind is selected then. */
	public void decide(SuggestionDecision decision) {
		List<SuggestionRow> chosen = area.selection();
		if (!chosen.isEmpty()) {
			project().ifPresent(project -> decider.decide(Projects.folderOf(project), SuggestionList.idsByRecording(chosen), decision));
		}
	}

	/** Opens the recording of the selected suggestion and looks at the suggestion there. */
	public void openSelected() {
		area.selection().stream().findFirst().ifPresent(this::open);
	}

	private void open(SuggestionRow row) {
		project().ifPresent(project -> LabelOpener.whenOpen(getSite().getPage(), project, row.recording(), presenter -> presenter.suggestions().goTo(row.id())));
	}

	/** Shows a selected suggestion in the recording in front, if it is one of that; no other recording is opened for it. */
	private void follow(SuggestionRow row) {
		IWorkbenchPage page = getSite().getPage();
		if (page.getActiveEditor() instanceof LabellingEditor editor) {
			editor.presenter().filter(presenter -> presenter.document().recording().equals(row.recording()))
					.ifPresent(presenter -> presenter.suggestions().goTo(row.id()));
		}
	}

	private void written(Path project, String recording) {
		display.asyncExec(() -> project().filter(shown -> Projects.folderOf(shown).toAbsolutePath().normalize().equals(project))
				.ifPresent(_ -> refresh()));
	}

	private void decidedInEditor(LabellingPresenter presenter) {
		if (isShown(presenter)) {
			list.follow(presenter.document().recording(), presenter.suggestions().index());
			display.timerExec(PAUSE, showSoon);
		}
	}

	private boolean isShown(LabellingPresenter presenter) {
		return project().filter(shown -> Projects.folderOf(shown).equals(presenter.document().project())).isPresent();
	}

	private void showList() {
		if (!area.isDisposed()) {
			area.showList();
		}
	}

	@Override
	protected Read read(Path project, Progress progress) throws IOException {
		return new Read(new SuggestionQueueOperation(project).run(progress), DatasetFiles.read(project).taxonomy());
	}

	@Override
	protected void show(IProject project, Read read) {
		taxonomy = read.taxonomy();
		list.read(read.queue().all(), taxonomy);
		Path folder = Projects.folderOf(project);
		list.recordings().forEach(recording -> open.find(folder, recording)
				.ifPresent(presenter -> list.follow(recording, presenter.suggestions().index())));
		if (list.isEmpty()) {
			say(empty(project, read.queue().problems()));
		} else {
			area.showList();
			showContent();
		}
	}

	private static String empty(IProject project, List<Problem> problems) {
		return problems.isEmpty()
				? "Nothing is suggested for " + project.getName() + ". “Suggest Labels…” in this view's tool bar has a detector look through a recording or "
						+ "all of them: for samples over a threshold, impacts, changes, what is unlike a reference, or what a model takes it for."
				: "The suggestions cannot be read: " + problems.getFirst().toLine();
	}

	@Override
	protected String task() {
		return "Reading the suggestions";
	}

	@Override
	public void dispose() {
		SuggestionEvents.removeListener(written);
		if (open != null) {
			open.dispose();
		}
		super.dispose();
	}
}
