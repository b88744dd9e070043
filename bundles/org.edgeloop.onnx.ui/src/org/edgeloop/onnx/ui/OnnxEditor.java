package org.edgeloop.onnx.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.edgeloop.base.Problem;
import org.edgeloop.onnx.shape.InferShapesOperation;
import org.edgeloop.onnx.shape.InferredShapes;
import org.edgeloop.onnx.ui.graph.GraphListener.Change;
import org.edgeloop.onnx.ui.graph.GraphPresenter;
import org.edgeloop.onnx.ui.internal.editor.EditorArea;
import org.edgeloop.onnx.ui.internal.editor.EditorNavigator;
import org.edgeloop.onnx.ui.internal.editor.EditorSelection;
import org.edgeloop.onnx.ui.internal.editor.OpenedModel;
import org.edgeloop.onnx.ui.internal.outline.GraphOutlinePage;
import org.edgeloop.onnx.ui.internal.outline.ModelOutline;
import org.edgeloop.ui.GlobalAction;
import org.edgeloop.ui.InputFile;
import org.edgeloop.ui.OperationJob;

/** Shows an ONNX model as a graph. Reading, shapes and layout run in the background; the model itself is never changed. */
public final class OnnxEditor extends EditorPart {

	public static final String ID = "org.edgeloop.onnx.ui.editor";

	/** The family of the jobs that read models. */
	public static final Object OPENING = new Family("Reading models");

	/** The family of the jobs that infer shapes. */
	public static final Object SHAPES = new Family("Inferring shapes");

	private record Family(String name) {
	}

	private final List<Consumer<Optional<GraphPresenter>>> readinessListeners = new CopyOnWriteArrayList<>();
	private Path file;
	private EditorArea area;
	private EditorSelection selection;
	private Optional<OpenedModel> opened = Optional.empty();
	private Optional<GraphPresenter> presenter = Optional.empty();
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
		new GlobalAction(ActionFactory.REVERT, this::open).install(getEditorSite().getActionBars());
		open();
	}

	/** Reads the model, anew if it was read. */
	private void open() {
		close();
		area.showMessage("Reading " + file.getFileName() + " \u2026");
		var job = new OperationJob<>("Reading " + file.getFileName(), OPENING, progress -> OpenedModel.read(file, progress));
		job.onResult(model -> ifCurrent(job, () -> opened(model))).onFailure(problem -> ifCurrent(job, () -> area.showProblem(problem)))
				.onCancel(() -> ifCurrent(job, () -> area.showProblem(Problem.warning("reading was cancelled", file.toString(), "try again"))));
		opening = Optional.of(job);
		job.schedule();
	}

	/** Does something unless the editor is closed or reads anew meanwhile. */
	private void ifCurrent(Job job, Runnable work) {
		if (!disposed && (opening.filter(current -> current == job).isPresent() || shapes.filter(current -> current == job).isPresent())) {
			work.run();
		}
	}

	private void opened(OpenedModel model) {
		opened = Optional.of(model);
		var shown = new GraphPresenter(new OnnxDocument(model.model(), model.problems()), background(), GraphPreferences.settings());
		presenter = Optional.of(shown);
		shown.addListener(change -> {
			if (change == Change.SELECTION) {
				selection.update(shown);
			}
		});
		area.showPage();
		tellReadiness();
		selection.update(shown);
		inferShapes(shown.document());
	}

	private void inferShapes(OnnxDocument document) {
		var job = new OperationJob<InferredShapes>("Inferring shapes of " + file.getFileName(), SHAPES,
				new InferShapesOperation(document.model(), Map.of())::run);
		job.onResult(inferred -> ifCurrent(job, () -> document.setShapes(Map.of(), inferred)));
		shapes = Optional.of(job);
		job.schedule();
	}

	/** @return what is shown and selected; empty while the model is being read, and if it cannot be */
	public Optional<GraphPresenter> presenter() {
		return presenter;
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
		if (type == GraphNavigator.class) {
			return type.cast(presenter.map(EditorNavigator::new).orElse(null));
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
		area.setFocus();
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
		presenter = Optional.empty();
		tellReadiness();
	}
}
