package org.edgeloop.onnx.ui;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Keeps a view in step with the model that is open: with what is selected in it anywhere in the window, and with the editor that is in
 * front. Made and used in the user interface thread.
 */
public final class ModelFollower {

	/** Is told what to show. */
	@FunctionalInterface
	public interface Listener {

		/** @param selection what is selected of the model in front; empty if no model is open */
		void follow(Optional<GraphSelection> selection);
	}

	private final IWorkbenchPage page;
	private final Listener listener;
	private Optional<GraphSelection> shown = Optional.empty();
	/** The one of the editor in front: it tells when a model has been read, though another part may be active then. */
	private Optional<ISelectionProvider> watched = Optional.empty();

	private final ISelectionListener selections = this::selected;

	private final ISelectionChangedListener changes = _ -> lookAtEditor();

	private final IPartListener2 parts = new IPartListener2() {

		@Override
		public void partActivated(IWorkbenchPartReference reference) {
			lookAtEditor();
		}

		@Override
		public void partBroughtToTop(IWorkbenchPartReference reference) {
			lookAtEditor();
		}

		@Override
		public void partClosed(IWorkbenchPartReference reference) {
			lookAtEditor();
		}
	};

	/** Follows until {@link #dispose}; call {@link #start} as soon as the view can show something. */
	public ModelFollower(IWorkbenchPage page, Listener listener) {
		this.page = page;
		this.listener = listener;
		page.addPostSelectionListener(selections);
		page.addPartListener(parts);
	}

	/** Shows what is selected already. */
	public void start() {
		lookAtEditor();
		selected(page.getActivePart(), page.getSelection());
	}

	private void selected(@Nullable IWorkbenchPart part, @Nullable ISelection selection) {
		of(selection).ifPresent(one -> show(Optional.of(one)));
	}

	/** What the editor has selected counts until something is selected elsewhere. */
	private void lookAtEditor() {
		watch(Optional.ofNullable(page.getActiveEditor()).map(editor -> editor.getSite().getSelectionProvider()));
		if (!navigator().map(GraphNavigator::document).equals(shown.map(GraphSelection::document))) {
			show(selectedInEditor(page));
		}
	}

	private void watch(Optional<ISelectionProvider> provider) {
		if (!provider.equals(watched)) {
			watched.ifPresent(before -> before.removeSelectionChangedListener(changes));
			provider.ifPresent(now -> now.addSelectionChangedListener(changes));
			watched = provider;
		}
	}

	/** @return what is selected in the editor in front of a page, if it shows a model; the model as a whole if nothing else is */
	public static Optional<GraphSelection> selectedInEditor(IWorkbenchPage page) {
		return navigator(page).map(navigator -> of(page.getActiveEditor().getSite().getSelectionProvider().getSelection())
				.orElseGet(() -> new GraphSelection(navigator.document(), new GraphElement.OfGraph(navigator.document().model().graph()))));
	}

	private static Optional<GraphSelection> of(@Nullable ISelection selection) {
		return selection instanceof IStructuredSelection several && several.getFirstElement() instanceof GraphSelection one ? Optional.of(one)
				: Optional.empty();
	}

	private void show(Optional<GraphSelection> selection) {
		if (!selection.equals(shown)) {
			shown = selection;
			listener.follow(selection);
		}
	}

	/** @return what is selected of the model in front */
	public Optional<GraphSelection> selection() {
		return shown;
	}

	/** @return the editor in front, if it shows a model that has been read */
	public Optional<GraphNavigator> navigator() {
		return navigator(page);
	}

	/** @return the editor in front of a page, if it shows a model that has been read */
	public static Optional<GraphNavigator> navigator(IWorkbenchPage page) {
		IEditorPart editor = page.getActiveEditor();
		return editor == null ? Optional.empty() : Optional.ofNullable(Adapters.adapt(editor, GraphNavigator.class));
	}

	/** Shows an element in the editor in front. */
	public void reveal(GraphElement element) {
		navigator().ifPresent(navigator -> navigator.reveal(element));
	}

	public void dispose() {
		page.removePostSelectionListener(selections);
		page.removePartListener(parts);
		watch(Optional.empty());
	}
}
