package org.edgeloop.device.ui.internal.devices;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.edgeloop.device.ui.devices.DeviceNode;
import org.edgeloop.device.ui.devices.DeviceText;
import org.edgeloop.device.ui.devices.DevicesPresenter;
import org.edgeloop.ui.Icons;

/** Shows the lines of the tree: an icon with the state, the name, the state in words, and all that is known in a tooltip. */
public final class DeviceLabels extends LabelProvider implements IStyledLabelProvider {

	private final DevicesPresenter presenter;
	private final DeviceText text;
	private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources());
	private final DeviceImages images = new DeviceImages(resources);

	private DeviceLabels(DevicesPresenter presenter) {
		this.presenter = presenter;
		text = new DeviceText(presenter);
	}

	/** @return for a tree viewer with tooltips */
	public static DelegatingStyledCellLabelProvider styled(DevicesPresenter presenter) {
		var labels = new DeviceLabels(presenter);
		return new DelegatingStyledCellLabelProvider(labels) {
			@Override
			public @Nullable String getToolTipText(Object element) {
				String details = labels.text.details((DeviceNode) element);
				return details.isEmpty() ? null : details;
			}
		};
	}

	@Override
	public StyledString getStyledText(Object element) {
		DeviceNode node = (DeviceNode) element;
		String remark = text.remark(node);
		StyledString line = new StyledString(text.name(node));
		return remark.isEmpty() ? line : line.append("  " + remark, StyledString.DECORATIONS_STYLER);
	}

	@Override
	public String getText(Object element) {
		return text.name((DeviceNode) element);
	}

	@Override
	public @Nullable Image getImage(Object element) {
		return switch ((DeviceNode) element) {
		case DeviceNode.OfKind(var kind) -> DeviceImages.icon(kind.id()).image();
		case DeviceNode.OfDevice(var device) -> images.image(device.kind().id(), presenter.state(device).reach());
		case DeviceNode.OfFound(var found) -> images.image(found.kind(), found.state().reach());
		case DeviceNode.FoundGroup _ -> Icons.SEARCH.image();
		case DeviceNode.Unreadable _ -> Icons.ERROR.image();
		case DeviceNode.Missed _ -> Icons.WARNING.image();
		};
	}

	@Override
	public void dispose() {
		resources.dispose();
		super.dispose();
	}
}
