package org.edgeloop.dataset.ui.explorer.internal;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.model.WorkbenchLabelProvider;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.edgeloop.dataset.ui.explorer.internal.tree.RecordingNode;
import org.edgeloop.dataset.ui.projects.ProjectNature;
import org.edgeloop.ui.Icons;

/** Names and icons of the explorer's nodes; counts and states come from {@link RecordingDecorator}. */
public final class DatasetLabelProvider extends LabelProvider implements ICommonLabelProvider, IStyledLabelProvider {

	private final WorkbenchLabelProvider platform = new WorkbenchLabelProvider();

	@Override
	public void init(ICommonContentExtensionSite site) {
		// needs nothing of the site
	}

	@Override
	public StyledString getStyledText(Object element) {
		var text = new StyledString(getText(element));
		if (element instanceof ChannelNode node) {
			text.append("  " + node.summary(), StyledString.DECORATIONS_STYLER);
		}
		return text;
	}

	@Override
	public String getText(@Nullable Object element) {
		return switch (element) {
		case ChannelNode node -> node.name();
		case MessageNode.Loading _ -> "Loading…";
		case MessageNode.Failed failed -> failed.problem().what();
		case IFile file -> Catalogues.shared().recordingOf(file).map(RecordingNode::name).orElseGet(() -> platform.getText(file));
		case null -> "";
		default -> platform.getText(element);
		};
	}

	@Override
	public @Nullable Image getImage(@Nullable Object element) {
		return switch (element) {
		case ChannelNode _ -> Icons.CHANNEL.image();
		case MessageNode.Loading _ -> null;
		case MessageNode.Failed _ -> Icons.ERROR.image();
		case IProject project when ProjectNature.isOn(project) -> Icons.PROJECT.image();
		case IResource recording when Catalogues.shared().recordingOf(recording).isPresent() -> Icons.RECORDING.image();
		case IFolder folder when DatasetPaths.isBelowData(folder) -> Icons.GROUP.image();
		case null -> null;
		default -> platform.getImage(element);
		};
	}

	/** The status line's text for the selection. */
	@Override
	public @Nullable String getDescription(Object element) {
		return switch (element) {
		case ChannelNode node -> node.recording().getFullPath().makeRelative() + ": " + node.name() + ", "
				+ node.summary();
		case MessageNode.Failed failed -> failed.problem().toLine();
		default -> null;
		};
	}

	@Override
	public void dispose() {
		platform.dispose();
		super.dispose();
	}

	@Override
	public void restoreState(@Nullable IMemento memento) {
		// has no state
	}

	@Override
	public void saveState(IMemento memento) {
		// has no state
	}
}
