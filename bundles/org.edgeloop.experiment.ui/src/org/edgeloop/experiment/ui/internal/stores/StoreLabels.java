package org.edgeloop.experiment.ui.internal.stores;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.edgeloop.experiment.ui.stores.TrackedStore;
import org.edgeloop.ui.Icons;

/** Shows the lines of the tree: an icon, the name, what is remarkable, and all that is known in a tooltip. */
public final class StoreLabels extends LabelProvider implements IStyledLabelProvider {

	private StoreLabels() {
	}

	/** @return for a tree viewer with tooltips */
	public static DelegatingStyledCellLabelProvider styled() {
		return new DelegatingStyledCellLabelProvider(new StoreLabels()) {
			@Override
			public @Nullable String getToolTipText(Object element) {
				String details = StoreText.details((StoreNode) element);
				return details.isEmpty() ? null : details;
			}
		};
	}

	@Override
	public StyledString getStyledText(Object element) {
		StoreNode node = (StoreNode) element;
		String remark = StoreText.remark(node);
		StyledString text = new StyledString(StoreText.name(node));
		return remark.isEmpty() ? text : text.append("  " + remark, StyledString.DECORATIONS_STYLER);
	}

	@Override
	public String getText(Object element) {
		return StoreText.name((StoreNode) element);
	}

	@Override
	public @Nullable Image getImage(Object element) {
		return switch ((StoreNode) element) {
		case StoreNode.OfStore(TrackedStore store) -> (store.isServer() ? Icons.SERVER : Icons.STORE).image();
		case StoreNode.OfExperiment _ -> Icons.EXPERIMENT.image();
		case StoreNode.OfRegistry _, StoreNode.OfModel _ -> Icons.MODEL.image();
		case StoreNode.OfVersion _ -> Icons.MODEL_VERSION.image();
		case StoreNode.Pending _ -> Icons.REFRESH.image();
		case StoreNode.Failure _ -> Icons.WARNING.image();
		};
	}
}
