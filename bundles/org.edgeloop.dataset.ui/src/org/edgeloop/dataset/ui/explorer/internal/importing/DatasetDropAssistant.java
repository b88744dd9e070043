package org.edgeloop.dataset.ui.explorer.internal.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.navigator.CommonDropAdapter;
import org.eclipse.ui.navigator.resources.ResourceDropAdapterAssistant;
import org.edgeloop.dataset.ui.explorer.internal.ChannelNode;
import org.edgeloop.dataset.ui.explorer.internal.DatasetPaths;
import org.edgeloop.dataset.ui.projects.ProjectNature;

/**
 * Dropping on an Edgeloop project or group: files and folders from the desktop are imported as recordings; recordings and
 * groups of the explorer dropped on a project go to its {@code data}. Everything else is as the platform does it.
 */
public final class DatasetDropAssistant extends ResourceDropAdapterAssistant {

	@Override
	public IStatus validateDrop(@Nullable Object target, int operation, TransferData type) {
		if (FileTransfer.getInstance().isSupportedType(type)) {
			return importTarget(target).isPresent() ? Status.OK_STATUS : Status.CANCEL_STATUS;
		}
		if (target instanceof IProject project && ProjectNature.isOn(project) && !dragged().isEmpty()) {
			return operation == DND.DROP_MOVE && RecordingMove.isPossible(dragged(), project) ? Status.OK_STATUS : Status.CANCEL_STATUS;
		}
		return super.validateDrop(target, operation, type);
	}

	@Override
	public IStatus handleDrop(CommonDropAdapter adapter, DropTargetEvent event, @Nullable Object target) {
		TransferData type = adapter.getCurrentTransfer();
		if (FileTransfer.getInstance().isSupportedType(type)) {
			return importFiles(event, target);
		}
		if (target instanceof IProject project && ProjectNature.isOn(project) && !dragged().isEmpty()) {
			return RecordingMove.run(dragged(), project, getShell());
		}
		return super.handleDrop(adapter, event, target);
	}

	private static IStatus importFiles(DropTargetEvent event, @Nullable Object target) {
		Optional<ImportTarget> into = importTarget(target);
		if (into.isEmpty() || !(FileTransfer.getInstance().nativeToJava(event.currentDataType) instanceof String[] names)) {
			return Status.CANCEL_STATUS;
		}
		event.detail = DND.DROP_COPY; // else the desktop would take a move for done and delete the originals
		RecordingImport.start(into.get(), Stream.of(names).map(Path::of).toList());
		return Status.OK_STATUS;
	}

	private static Optional<ImportTarget> importTarget(@Nullable Object target) {
		IResource resource = target instanceof ChannelNode node ? node.recording() : Adapters.adapt(target, IResource.class);
		return resource == null || DatasetPaths.isOutsideData(resource) ? Optional.empty() : ImportTarget.of(resource);
	}

	/** @return the recordings and groups that are dragged; empty if anything else is among them */
	private static List<IResource> dragged() {
		if (!(LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection)) {
			return List.of();
		}
		List<IResource> resources = Stream.of(selection.toArray()).filter(IResource.class::isInstance).map(IResource.class::cast)
				.filter(DatasetPaths::isBelowData).toList();
		return resources.size() == selection.size() ? resources : List.of();
	}
}
