package org.edgeloop.onnx.ui.diff;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.edgeloop.onnx.ui.GraphNavigator;
import org.edgeloop.onnx.ui.GraphSelection;
import org.edgeloop.onnx.ui.GraphSelectionProvider;
import org.edgeloop.onnx.ui.graph.GraphCanvas;
import org.edgeloop.onnx.ui.graph.GraphListener.Change;
import org.edgeloop.onnx.ui.graph.GraphPresenter;
import org.edgeloop.onnx.ui.internal.diff.DiffPage;
import org.edgeloop.onnx.ui.internal.editor.EditorNavigator;
import org.edgeloop.onnx.ui.internal.editor.GraphPreferences;
import org.edgeloop.ui.JobsBackground;
import org.edgeloop.ui.Problems;

/** Shows what two models differ in. They are read and compared in the background, and never changed. */
public final class DiffEditor extends EditorPart {

	public static final String ID = "org.edgeloop.onnx.ui.diffEditor";

	/** The family of the jobs that read and compare models. */
	public static final Object FAMILY = DiffEditor.class;

	private static final int MARGIN = 12;

	private final GraphSelectionProvider selection = new GraphSelectionProvider();
	private final StackLayout stack = new StackLayout();
	private DiffPresenter presenter;
	private Composite area;
	private Label message;
	private Optional<DiffPage> page = Optional.empty();
	private Optional<GraphPresenter> active = Optional.empty();
	private Optional<GraphPresenter> focused = Optional.empty();

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof DiffInput)) {
			throw new PartInitException("Two models are needed to compare them.");
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		setTitleToolTip(input.getToolTipText());
		site.setSelectionProvider(selection);
	}

	@Override
	public void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(stack);
		Composite empty = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(empty);
		message = new Label(empty, SWT.WRAP);
		message.setText("Comparing the models \u2026");
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(message);
		stack.topControl = empty;
		var input = (DiffInput) getEditorInput();
		presenter = new DiffPresenter(input.before(), input.after(), new JobsBackground(FAMILY, parent.getDisplay()), GraphPreferences.settings(),
				this::refresh);
		presenter.start();
	}

	private void refresh() {
		if (area.isDisposed()) {
			return;
		}
		if (page.isEmpty() && presenter.before().isPresent() && presenter.after().isPresent()) {
			show(presenter.before().get(), presenter.after().get());
		}
		page.ifPresentOrElse(DiffPage::refresh, () -> presenter.problem().ifPresent(problem -> message.setText(Problems.toText(problem))));
		area.layout(true, true);
	}

	private void show(GraphPresenter before, GraphPresenter after) {
		DiffPage made = new DiffPage(area, presenter, before, after, this::swap, getSite().getService(IContextService.class), this::focus);
		page = Optional.of(made);
		stack.topControl = made.control();
		follow(before);
		follow(after);
		activate(after);
		made.setFocus();
	}

	/** Views show what was selected last, on whichever side. */
	private void follow(GraphPresenter side) {
		side.addListener(change -> {
			if (change == Change.SELECTION) {
				activate(side);
			}
		});
	}

	private void activate(GraphPresenter side) {
		active = Optional.of(side);
		selection.select(new GraphSelection(side.document(), side.selection().getFirst()));
	}

	/** Keys and commands are for the graph that has the keyboard; views show the models themselves, never both merged. */
	private void focus(GraphPresenter graph) {
		focused = Optional.of(graph);
		if (graph == presenter.before().orElse(null) || graph == presenter.after().orElse(null)) {
			activate(graph);
		}
	}

	private void swap() {
		try {
			getSite().getPage().openEditor(((DiffInput) getEditorInput()).swapped(), ID);
		} catch (PartInitException e) {
			Problems.log("Two models could not be compared.", e);
		}
	}

	/** Brings the table of tensors to the front, once the models are compared. */
	public void showTensors() {
		page.ifPresent(DiffPage::showTensors);
	}

	/** Brings the table of costs and qualities to the front, once the models are compared. */
	public void showMeasures() {
		page.ifPresent(DiffPage::showMeasures);
	}

	/** @return the logic behind the editor */
	public DiffPresenter presenter() {
		return presenter;
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == GraphNavigator.class) {
			return type.cast(active.map(EditorNavigator::new).orElse(null));
		}
		if (type == GraphPresenter.class) {
			return type.cast(presenter.merged().or(() -> focused).or(() -> active).orElse(null));
		}
		if (type == GraphCanvas.class) {
			return page.isEmpty() ? super.getAdapter(type) : type.cast(page.get().canvas());
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
		page.ifPresentOrElse(DiffPage::setFocus, area::setFocus);
	}

	@Override
	public void dispose() {
		if (presenter != null) {
			presenter.close();
		}
		super.dispose();
	}
}
