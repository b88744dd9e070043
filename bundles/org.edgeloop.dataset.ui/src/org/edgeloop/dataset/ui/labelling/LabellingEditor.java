package org.edgeloop.dataset.ui.labelling;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.edgeloop.base.Problem;
import org.edgeloop.chart.ui.TimelineCanvas;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.ui.explorer.internal.Catalogues;
import org.edgeloop.dataset.ui.explorer.internal.properties.DatasetPropertyPage;
import org.edgeloop.dataset.ui.labelling.internal.EditorActions;
import org.edgeloop.dataset.ui.labelling.internal.EditorSelection;
import org.edgeloop.dataset.ui.labelling.internal.FirstPictureTrace;
import org.edgeloop.dataset.ui.labelling.internal.LabelOutlinePage;
import org.edgeloop.dataset.ui.labelling.internal.LabelSaver;
import org.edgeloop.dataset.ui.labelling.internal.LabellingArea;
import org.edgeloop.dataset.ui.labelling.internal.LabellingPreferences;
import org.edgeloop.dataset.ui.labelling.internal.LabellingSession;
import org.edgeloop.dataset.ui.labelling.internal.MergeDialogs;
import org.edgeloop.dataset.ui.labelling.internal.ModalBackground;
import org.edgeloop.dataset.ui.labelling.internal.OpenRecording;
import org.edgeloop.dataset.ui.labelling.internal.OpenRecordingOperation;
import org.edgeloop.dataset.ui.labelling.internal.RecordingWatch;
import org.edgeloop.dataset.ui.problems.LiveProblems;
import org.edgeloop.dataset.ui.problems.internal.LabelMarkerNavigation;
import org.edgeloop.dataset.ui.queue.internal.WindowMarks;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.InputFile;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.Problems;

/**
 * Shows a recording and edits its labels. Opening, the pyramid and saving run in the background; the editor is there at once.
 * A recording outside a project's data folder can be looked at, but has no labels.
 */
public final class LabellingEditor extends EditorPart {

	public static final String ID = "org.edgeloop.dataset.ui.labellingEditor";

	/** The family of the jobs that open recordings. */
	public static final Object OPENING = new Family("Opening recordings");

	/** The family of the jobs that build pyramids for open recordings. */
	public static final Object PYRAMIDS = new Family("Building pyramids");

	private record Family(String name) {
	}

	private final List<Consumer<Optional<LabellingPresenter>>> readinessListeners = new CopyOnWriteArrayList<>();
	private Path file;
	private LabellingArea area;
	private EditorSelection selection;
	private Optional<OpenRecording> recording = Optional.empty();
	private Optional<TimelineModel> timeline = Optional.empty();
	private Optional<LabellingPresenter> presenter = Optional.empty();
	private Optional<Job> opening = Optional.empty();
	private Optional<Job> pyramid = Optional.empty();
	private Optional<RecordingWatch> watch = Optional.empty();
	private Optional<LabellingSession> session = Optional.empty();
	private Optional<LiveProblems> problems = Optional.empty();
	private Optional<WindowMarks> windows = Optional.empty();
	private boolean disposed;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		file = InputFile.path(input).orElseThrow(() -> new PartInitException(input.getName() + " is no local file."));
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		selection = new EditorSelection(InputFile.workspaceFile(input).map(Object.class::cast).orElse(file));
		site.setSelectionProvider(selection);
	}

	@Override
	public void createPartControl(Composite parent) {
		area = new LabellingArea(parent, this::open);
		new EditorActions(getEditorSite(), this::presenter).install(this::open);
		getSite().registerContextMenu(area.canvas().contextMenu(), selection);
		open();
	}

	/** Opens the recording, anew if it was open: unsaved labels are dropped. */
	private void open() {
		close();
		area.showMessage("Opening " + file.getFileName() + " …");
		FirstPictureTrace.follow(area.canvas(), file);
		OperationJob<OpenRecording> job = new OperationJob<>("Opening " + file.getFileName(), OPENING,
				new OpenRecordingOperation(file)::run);
		job.onResult(open -> opened(job, open)).onFailure(problem -> failed(job, problem))
				.onCancel(() -> failed(job, Problem.error("Opening was cancelled", file.toString(), "")));
		opening = Optional.of(job);
		job.schedule();
	}

	/** Opens the recording anew where it is shown, as after its project's label types changed; not if that would drop unsaved labels. */
	public void reopenUnlessDirty() {
		presenter.filter(_ -> !isDirty()).map(labelling -> labelling.timeline().range()).ifPresent(shown -> {
			open();
			addReadinessListener(new Consumer<>() {
				@Override
				public void accept(Optional<LabellingPresenter> ready) {
					ready.ifPresent(labelling -> {
						removeReadinessListener(this);
						labelling.timeline().setRange(shown);
					});
				}
			});
		});
	}

	/** @return whether the job's outcome still matters: the editor is open and did not start anew meanwhile */
	private boolean isCurrent(Job job) {
		return !disposed && opening.filter(current -> current == job).isPresent();
	}

	private void failed(Job job, Problem problem) {
		if (isCurrent(job)) {
			area.showProblem(problem);
			InputFile.workspaceFile(getEditorInput()).ifPresent(Catalogues.shared()::lookInto);
		}
	}

	private void opened(Job job, OpenRecording open) {
		if (!isCurrent(job)) {
			close(open);
			return;
		}
		FirstPictureTrace.opened(file);
		recording = Optional.of(open);
		var shown = new TimelineModel(open.source(), open.envelopes());
		shown.setTimeMode(LabellingPreferences.timeMode());
		timeline = Optional.of(shown);
		presenter = open.document().map(document -> label(open, document, shown));
		area.show(shown, presenter, getEditorSite());
		windows = presenter.map(labelling -> new WindowMarks(area.canvas(), labelling));
		open.document().ifPresentOrElse(this::follow, this::sayThatNothingIsKept);
		buildPyramid(open);
		readinessListeners.forEach(listener -> listener.accept(presenter));
		firePropertyChange(PROP_DIRTY);
	}

	private LabellingPresenter label(OpenRecording open, LabelDocument document, TimelineModel shown) {
		LabellingPresenter labelling = new LabellingPresenter(document, open.taxonomy(), open.presets(), shown);
		session = Optional.of(new LabellingSession(getEditorSite(), area, selection, labelling));
		labelling.addListener(change -> {
			if (change == LabellingListener.Change.DIRTY) {
				firePropertyChange(PROP_DIRTY);
			}
		});
		problems = InputFile.workspaceFile(getEditorInput())
				.flatMap(resource -> open.checks().map(checks -> new LiveProblems(resource, checks, labelling)));
		return labelling;
	}

	private void follow(LabelDocument document) {
		RecordingWatch started = new RecordingWatch(document, area.infoBar(), area.canvas(), () -> doSave(new NullProgressMonitor()));
		watch = Optional.of(started);
		started.start();
	}

	private void sayThatNothingIsKept() {
		area.infoBar().add(Icons.INFO,
				"This recording lies in no project's data folder, so it can be looked at but not labelled. Import it into a project to label it.");
	}

	/** A cancelled or interrupted build goes on when the recording is opened again. */
	private void buildPyramid(OpenRecording open) {
		if (open.envelopes().isComplete()) {
			return;
		}
		open.envelopes().addListener(area.canvas()::dataChanged);
		OperationJob<Optional<Problem>> job = new OperationJob<>("Summarising " + file.getFileName(), PYRAMIDS,
				open.envelopes()::build);
		job.onResult(notKept -> notKept.ifPresent(problem -> Problems.log(Problems.toStatus(problem, null))))
				.onFailure(problem -> warn(problem.toLine()))
				.onCancel(() -> warn("The picture stays provisional: summarising the recording was cancelled."));
		pyramid = Optional.of(job);
		job.schedule();
	}

	private void warn(String message) {
		recording.filter(_ -> !disposed).ifPresent(
				open -> area.infoBar().add(Icons.WARNING, message).button("Try Again", () -> buildPyramid(open)));
	}

	/** @return what labels the recording; empty while it is being opened, and for good where it can have no labels */
	public Optional<LabellingPresenter> presenter() {
		return presenter;
	}

	/** @return what is shown of the recording; empty while it is being opened */
	public Optional<TimelineModel> timeline() {
		return timeline;
	}

	/** @return what shows the recording; empty before the editor has its controls */
	public Optional<TimelineCanvas> canvas() {
		return Optional.ofNullable(area).map(LabellingArea::canvas);
	}

	/** @return whether a recording is shown that can have no labels, because it lies in no project's data folder */
	public boolean isReadOnly() {
		return recording.isPresent() && presenter.isEmpty();
	}

	/** Tells a listener the presenter, now and whenever it changes. In the UI thread. */
	public void addReadinessListener(Consumer<Optional<LabellingPresenter>> listener) {
		readinessListeners.add(listener);
		listener.accept(presenter);
	}

	public void removeReadinessListener(Consumer<Optional<LabellingPresenter>> listener) {
		readinessListeners.remove(listener);
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == IPropertySheetPage.class) {
			return type.cast(new DatasetPropertyPage());
		}
		if (type == IGotoMarker.class) {
			return type.cast(new LabelMarkerNavigation(this));
		}
		return type == IContentOutlinePage.class ? type.cast(new LabelOutlinePage(this)) : super.getAdapter(type);
	}

	@Override
	public boolean isDirty() {
		return presenter.map(p -> p.document().isDirty()).orElse(false);
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		presenter.ifPresent(labelling -> {
			var saver = new LabelSaver(new ModalBackground(monitor, getSite().getShell().getDisplay()), new MergeDialogs(getSite().getShell()));
			try {
				if (!saver.save(labelling.document())) {
					// This keeps the workbench from closing the editor with its labels unsaved.
					monitor.setCanceled(true);
				}
			} catch (IOException e) {
				monitor.setCanceled(true);
				Problems.show(getSite().getShell(), "Save Labels", Problems.of(e));
			} catch (InterruptedException e) {
				monitor.setCanceled(true);
			}
			firePropertyChange(PROP_DIRTY);
		});
	}

	/** Labels belong to their recording and are saved nowhere else. */
	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}

	@Override
	public void setFocus() {
		area.setFocus();
		watch.ifPresent(RecordingWatch::look);
	}

	@Override
	public void dispose() {
		disposed = true;
		close();
		super.dispose();
	}

	private void close() {
		opening.ifPresent(Job::cancel);
		pyramid.ifPresent(Job::cancel);
		watch.ifPresent(RecordingWatch::stop);
		watch = Optional.empty();
		problems.ifPresent(LiveProblems::close);
		problems = Optional.empty();
		windows.ifPresent(WindowMarks::close);
		windows = Optional.empty();
		session.ifPresent(LabellingSession::close);
		session = Optional.empty();
		timeline = Optional.empty();
		presenter = Optional.empty();
		readinessListeners.forEach(listener -> listener.accept(presenter));
		recording.ifPresent(this::close);
		recording = Optional.empty();
	}

	/**
	 * The document is closed at once, so that labels which the user gave up are not offered again when the workbench ends with the
	 * editor. Letting go of a large mapping may take a moment and happens in the background.
	 */
	private void close(OpenRecording open) {
		open.document().ifPresent(LabelDocument::close);
		Job.createSystem("Closing " + file.getFileName(), _ -> {
			try {
				open.close();
			} catch (IOException e) {
				Problems.log("Closing " + file, e);
			}
		}).schedule();
	}
}
