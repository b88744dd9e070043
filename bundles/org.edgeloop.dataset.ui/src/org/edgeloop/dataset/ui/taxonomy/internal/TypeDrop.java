package org.edgeloop.dataset.ui.taxonomy.internal;

import java.util.Optional;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.TransferData;
import org.edgeloop.dataset.taxonomy.TypePaths;
import org.edgeloop.dataset.ui.taxonomy.TaxonomyPresenter;

/** Drops a label type before, behind or below another one; below nothing, it becomes the last topmost one. */
final class TypeDrop extends ViewerDropAdapter {

	private final TaxonomyPresenter presenter;

	TypeDrop(TreeViewer viewer, TaxonomyPresenter presenter) {
		super(viewer);
		this.presenter = presenter;
	}

	private static Optional<String> dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof String path ? Optional.of(path) : Optional.empty();
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData type) {
		return dragged().filter(path -> !(target instanceof String onto && TypePaths.isWithin(onto, path))).isPresent();
	}

	@Override
	public boolean performDrop(Object data) {
		dragged().ifPresent(path -> {
			if (!(getCurrentTarget() instanceof String target)) {
				presenter.moveType(path, "", Integer.MAX_VALUE);
			} else if (getCurrentLocation() == LOCATION_ON) {
				presenter.moveType(path, target, Integer.MAX_VALUE);
			} else {
				presenter.moveType(path, TypePaths.parent(target), place(path, target) + (getCurrentLocation() == LOCATION_AFTER ? 1 : 0));
			}
		});
		return dragged().isPresent();
	}

	/** @return the place of {@code target} among its siblings, counted without {@code path} */
	private int place(String path, String target) {
		return presenter.draft().childrenOf(TypePaths.parent(target)).stream().map(type -> type.path()).filter(other -> !other.equals(path)).toList()
				.indexOf(target);
	}
}
