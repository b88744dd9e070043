package org.edgeloop.device.ui.internal.devices;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.edgeloop.device.ui.devices.DeviceNode;
import org.edgeloop.device.ui.devices.DevicesPresenter;

/** Hands the presenter's tree to a tree viewer. */
public final class DeviceTreeContent implements ITreeContentProvider {

	private final DevicesPresenter presenter;

	public DeviceTreeContent(DevicesPresenter presenter) {
		this.presenter = presenter;
	}

	@Override
	public Object[] getElements(Object input) {
		return presenter.roots().toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return presenter.children((DeviceNode) parent).toArray();
	}

	@Override
	public @Nullable Object getParent(Object element) {
		return presenter.parent((DeviceNode) element).orElse(null);
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof DeviceNode.OfKind || element instanceof DeviceNode.FoundGroup;
	}
}
