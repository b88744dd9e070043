package org.edgeloop.device.ui.internal.devices;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.edgeloop.device.ui.DeviceReference;
import org.edgeloop.device.ui.devices.DeviceNode;

/** Takes a model or firmware that is dropped onto a device, from the workbench or from the desktop. */
public final class ArtifactDrop extends ViewerDropAdapter {

	private final DeviceParts parts;

	private ArtifactDrop(TreeViewer tree, DeviceParts parts) {
		super(tree);
		this.parts = parts;
		setFeedbackEnabled(false);
	}

	/** Has the devices of a tree take files. */
	public static void install(TreeViewer tree, DeviceParts parts) {
		Transfer[] transfers = { LocalSelectionTransfer.getTransfer(), FileTransfer.getInstance() };
		tree.addDropSupport(DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT, transfers, new ArtifactDrop(tree, parts));
	}

	@Override
	public boolean validateDrop(@Nullable Object target, int operation, TransferData transfer) {
		overrideOperation(DND.DROP_COPY); // the file stays where it is, whatever was meant
		if (!(target instanceof DeviceNode.OfDevice(DeviceReference device))) {
			return false;
		}
		return !LocalSelectionTransfer.getTransfer().isSupportedType(transfer)
				|| selected().filter(file -> Artifacts.canTake(device.kind(), file)).isPresent();
	}

	@Override
	public boolean performDrop(@Nullable Object data) {
		Optional<Path> file = data instanceof String[] files && files.length == 1 ? Optional.of(Path.of(files[0])) : selected();
		if (!(getCurrentTarget() instanceof DeviceNode.OfDevice(DeviceReference device)) || file.filter(given -> Artifacts.canTake(device.kind(), given)).isEmpty()) {
			return false;
		}
		// The drop must be over before an editor opens.
		getViewer().getControl().getDisplay().asyncExec(() -> parts.showDeployment(device, file.get()));
		return true;
	}

	private static Optional<Path> selected() {
		if (LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection && selection.size() == 1) {
			return Optional.ofNullable(Adapters.adapt(selection.getFirstElement(), IFile.class)).map(IFile::getLocation).map(location -> location.toPath());
		}
		return Optional.empty();
	}
}
