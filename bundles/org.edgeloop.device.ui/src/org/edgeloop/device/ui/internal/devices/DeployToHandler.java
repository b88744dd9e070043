package org.edgeloop.device.ui.internal.devices;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.base.Problem;
import org.edgeloop.device.project.ListDevicesOperation.Devices;
import org.edgeloop.device.ui.DeviceKinds;
import org.edgeloop.device.ui.DeviceReference;
import org.edgeloop.device.ui.devices.DevicesView;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.Problems;

/** Puts the model or firmware that is selected, or open, onto a device that the user chooses. */
public final class DeployToHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		if (window != null) {
			file(event).ifPresent(file -> choose(window, file));
		}
		return null;
	}

	private static Optional<Path> file(ExecutionEvent event) {
		Object chosen = HandlerUtil.getActivePart(event) instanceof IEditorPart editor ? editor.getEditorInput()
				: HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
		return Optional.ofNullable(Adapters.adapt(chosen, IFile.class)).map(IFile::getLocation).map(location -> location.toPath());
	}

	private static void choose(IWorkbenchWindow window, Path file) {
		new OperationJob<>("Listing devices", DevicesView.LOOKING, progress -> new ProjectDevices().read(progress)).onResult(found -> {
			List<DeviceReference> devices = devices(found, file);
			var parts = new DeviceParts(window);
			if (devices.isEmpty()) {
				Problems.show(window.getShell(), "Deploy To", Problem.warning("There is no device yet that takes such files.", file.toString(),
						"Describe one in the wizard that opens next."));
				parts.newDevice(StructuredSelection.EMPTY);
			} else {
				ask(window, devices, file).ifPresent(device -> parts.showDeployment(device, file));
			}
		}).schedule();
	}

	private static List<DeviceReference> devices(Devices found, Path file) {
		return found.devices().stream().map(device -> DeviceKinds.find(device.settings().kind()).map(kind -> new DeviceReference(device.file(), kind, device.settings())))
				.flatMap(Optional::stream).filter(device -> Artifacts.canTake(device.kind(), file)).toList();
	}

	private static Optional<DeviceReference> ask(IWorkbenchWindow window, List<DeviceReference> devices, Path file) {
		var dialog = new ElementListSelectionDialog(window.getShell(), new DeviceListLabels());
		dialog.setTitle("Deploy To");
		dialog.setMessage("Onto which device " + file.getFileName() + " is to be put. Its steps are shown before anything is done.");
		dialog.setElements(devices.toArray());
		dialog.setHelpAvailable(false);
		dialog.setMultipleSelection(false);
		return dialog.open() == ElementListSelectionDialog.OK ? Optional.ofNullable((DeviceReference) dialog.getFirstResult()) : Optional.empty();
	}
}
