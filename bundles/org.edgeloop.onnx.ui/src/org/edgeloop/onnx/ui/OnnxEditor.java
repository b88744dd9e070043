package org.edgeloop.onnx.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.INavigationLocationProvider;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.part.IShowInSource;
import org.eclipse.ui.part.ShowInContext;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.edgeloop.base.Problem;
import org.edgeloop.onnx.shape.InferShapesOperation;
import org.edgeloop.onnx.shape.InferredShapes;
import org.edgeloop.onnx.ui.graph.GraphCanvas;
import org.edgeloop.onnx.ui.graph.GraphListener.Change;
import org.edgeloop.onnx.ui.graph.GraphPlace;
import org.edgeloop.onnx.ui.graph.GraphPresenter;
import org.edgeloop.onnx.ui.internal.editor.EditorArea;
import org.edgeloop.onnx.ui.internal.editor.EditorNavigator;
import org.edgeloop.onnx.ui.internal.editor.EditorSelection;
import org.edgeloop.onnx.ui.internal.editor.FileWatch;
import org.edgeloop.onnx.ui.internal.editor.GraphLocation;
import org.edgeloop.onnx.ui.internal.editor.GraphPage;
import org.edgeloop.onnx.ui.internal.editor.GraphPreferences;
import org.edgeloop.onnx.ui.internal.editor.GraphPrint;
import org.edgeloop.onnx.ui.internal.editor.OpenedModel;
import org.edgeloop.onnx.ui.internal.outline.GraphOutlinePage;
import org.edgeloop.onnx.ui.internal.outline.ModelOutline;
import org.edgeloop.ui.GlobalAction;
import org.edgeloop.ui.InputFile;
import org.edgeloop.ui.JobsBackground;
import org.edgeloop.ui.OperationJob;

/** Shows an ONNX model as a graph. Reading, shapes and layout run in the background; the model itself is never changed. */
public final class OnnxEditor extends EditorPart implements INavigationLocationProvider {

	public static final String ID = "org.edgeloop.onnx.ui.editor";

	/** The family of the jobs that read models. */
	public static final Object OPENING = new Family("Reading models");

	/** The family of the jobs that infer shapes. */
	public static final Object SHAPES = new Family("Inferring shapes");

	/** The family of the jobs that lay graphs out and search in them. */
	public static final Object GRAPHS = new Family("Laying out graphs");

	/** How long the graph waits for its shapes, in milliseconds. */
	private static final int PATIENCE = 3000;

	private record Family(String name) {
	}

	private final List<Consumer<Optional<GraphPresenter>>> readinessListeners = new CopyOnWriteArrayList<>();
	private Path file;
	private EditorArea area;
	private EditorSelection selection;
	private Optional<OpenedModel> opened = Optional.empty();
	private Optional<GraphPresenter> presenter = Optional.empty();
	private Optional<GraphPage> page = Optional.empty();
	private FileWatch watch;
	private Optional<Job> opening = Optional.empty();
	private Optional<Job> shapes = Optional.empty();
	private boolean disposed;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		file = InputFile.path(input).orElseThrow(() -> new PartInitException(input.getName() + " is no local file."));
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		setTitleToolTip(input.getToolTipText());
		selection = new EditorSelection(InputFile.workspaceFile(input).map(Object.class::cast).orElse(file));
		site.setSelectionProvider(selection);
	}

	@Override
	public void createPartControl(Composite parent) {
		area = new EditorArea(parent, this::open);
		watch = new FileWatch(file, InputFile.workspaceFile(getEditorInput()), parent, this::reopen);
		IActionBars bars = getEditorSite().getActionBars();
		new GlobalAction(ActionFactory.REVERT, this::reopen).install(bars);
		new GlobalAction(ActionFactory.FIND, () -> page.ifPresent(GraphPage::find)).install(bars);
		new GlobalAction(ActionFactory.SELECT_ALL, () -> presenter.ifPresent(shown -> shown.steps().selectAll())).install(bars);
		new GlobalAction(ActionFactory.PRINT, () -> presenter.ifPresent(shown -> new GraphPrint(shown).print(getSite().getShell()))).install(bars);
		open();
	}

	/** Reads the model. */
	private void open() {
		close();
		area.showMessage("Reading " + file.getFileName() + " \u2026");
		read(area::showProblem);
	}

	/** Reads the model anew, shows what was shown until that is done, and goes on at the same place. */
	private void reopen() {
		if (presenter.isEmpty()) {
			open();
		} else {
			opening.ifPresent(Job::cancel);
			read(problem -> say("The file has changed, and is shown as it was: " + problem.what()));
		}
	}

	private void read(Consumer<Problem> failed) {
		var job = new OperationJob<>("Reading " + file.getFileName(), OPENING, progress -> OpenedModel.read(file, progress));
		job.onResult(model -> ifCurrent(job, () -> opened(model))).onFailure(problem -> ifCurrent(job, () -> failed.accept(problem)))
				.onCancel(() -> ifCurrent(job, () -> failed.accept(Problem.warning("reading was cancelled", file.toString(), "try again"))));
		opening = Optional.of(job);
		job.schedule();
	}

	private void say(String message) {
		getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
	}

	/** Does something unless the editor is closed or reads anew meanwhile. */
	private void ifCurrent(Job job, Runnable work) {
		if (!disposed && (opening.filter(current -> current == job).isPresent() || shapes.filter(current -> current == job).isPresent())) {
			work.run();
		}
	}

	private void opened(OpenedModel model) {
		Optional<GraphPlace> place = presenter.map(GraphPresenter::place);
		close();
		opened = Optional.of(model);
		watch.setKnown(model.stamp());
		var document = new OnnxDocument(model.model(), model.problems());
		var shown = new GraphPresenter(document, new JobsBackground(GRAPHS, area.page().getDisplay()), GraphPreferences.settings());
		place.ifPresent(shown::resume);
		presenter = Optional.of(shown);
		shown.addListener(change -> follow(shown, change));
		page = Optional.of(new GraphPage(area.page(), shown, model.places(), getEditorSite()));
		area.showPage();
		tellReadiness();
		selection.update(shown);
		inferShapes(shown);
	}

	private void follow(GraphPresenter shown, Change change) {
		switch (change) {
		case SELECTION -> selection.update(shown);
		case JUMP -> getSite().getPage().getNavigationHistory().markLocation(this);
		case MESSAGE -> say(shown.message());
		case LAYOUT, VIEW, MARKS, OVERLAY -> {
			// the canvas shows it
		}
		}
	}

	/** The graph is laid out as soon as shapes are known, since they stand in it; or without them, if that takes long. */
	private void inferShapes(GraphPresenter shown) {
		OnnxDocument document = shown.document();
		var job = new OperationJob<InferredShapes>("Inferring shapes of " + file.getFileName(), SHAPES,
				new InferShapesOperation(document.model(), Map.of())::run);
		job.onResult(inferred -> ifCurrent(job, () -> {
			document.setShapes(Map.of(), inferred);
			shown.start();
		})).onFailure(problem -> ifCurrent(job, () -> {
			say(problem.toLine());
			shown.start();
		})).onCancel(() -> ifCurrent(job, shown::start));
		shapes = Optional.of(job);
		job.schedule();
		area.page().getDisplay().timerExec(PATIENCE, () -> ifCurrent(job, shown::start));
	}

	/** @return what is shown and selected; empty while the model is being read, and if it cannot be */
	public Optional<GraphPresenter> presenter() {
		return presenter;
	}

	/** @return what shows the graph; empty while the model is being read, and if it cannot be */
	public Optional<GraphCanvas> canvas() {
		return page.map(GraphPage::canvas);
	}

	/** @return the model as a tree; empty while it is being read, and if it cannot be */
	public Optional<ModelOutline> outline() {
		return opened.map(OpenedModel::outline);
	}

	/** Tells a listener the presenter, now and whenever it changes. In the user interface thread. */
	public void addReadinessListener(Consumer<Optional<GraphPresenter>> listener) {
		readinessListeners.add(listener);
		listener.accept(presenter);
	}

	public void removeReadinessListener(Consumer<Optional<GraphPresenter>> listener) {
		readinessListeners.remove(listener);
	}

	private void tellReadiness() {
		readinessListeners.forEach(listener -> listener.accept(presenter));
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == IContentOutlinePage.class) {
			return type.cast(new GraphOutlinePage(this));
		}
		if (type == IShowInSource.class) {
			return type.cast((IShowInSource) () -> new ShowInContext(getEditorInput(), new StructuredSelection(InputFile.workspaceFile(getEditorInput()).map(List::of).orElse(List.of()))));
		}
		if (type == GraphNavigator.class) {
			return type.cast(presenter.map(EditorNavigator::new).orElse(null));
		}
		if (type == GraphPresenter.class) {
			return type.cast(presenter.orElse(null));
		}
		if (type == GraphCanvas.class) {
			return type.cast(canvas().orElse(null));
		}
		return super.getAdapter(type);
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// there is nothing to save
	}

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
		page.ifPresentOrElse(GraphPage::setFocus, area::setFocus);
	}

	@Override
	public @Nullable INavigationLocation createEmptyNavigationLocation() {
		return null;
	}

	@Override
	public @Nullable INavigationLocation createNavigationLocation() {
		return presenter.isPresent() ? new GraphLocation(this, presenter.get()) : null;
	}

	@Override
	public void dispose() {
		disposed = true;
		close();
		super.dispose();
	}

	private void close() {
		opening.ifPresent(Job::cancel);
		shapes.ifPresent(Job::cancel);
		opening = Optional.empty();
		shapes = Optional.empty();
		opened = Optional.empty();
		presenter.ifPresent(GraphPresenter::close);
		presenter = Optional.empty();
		tellReadiness();
		page.ifPresent(GraphPage::dispose);
		page = Optional.empty();
	}
}
