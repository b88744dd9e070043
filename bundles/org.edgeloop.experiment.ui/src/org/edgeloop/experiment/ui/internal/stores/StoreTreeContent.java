package org.edgeloop.experiment.ui.internal.stores;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Hands the presenter's tree to a tree viewer. */
public final class StoreTreeContent implements ITreeContentProvider {

	private final ExperimentsPresenter presenter;

	public StoreTreeContent(ExperimentsPresenter presenter) {
		this.presenter = presenter;
	}

	@Override
	public Object[] getElements(Object input) {
		return presenter.roots().toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return presenter.children((StoreNode) parent).toArray();
	}

	@Override
	public @Nullable Object getParent(Object element) {
		return presenter.parent((StoreNode) element).orElse(null);
	}

	@Override
	public boolean hasChildren(Object element) {
		return presenter.hasChildren((StoreNode) element);
	}
}
