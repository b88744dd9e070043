package org.edgeloop.device.ui.internal.wizard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.edgeloop.device.discovery.FoundDevice;
import org.edgeloop.device.project.DeviceFile;
import org.edgeloop.device.spec.Device;
import org.edgeloop.device.ui.DeviceKinds;
import org.edgeloop.device.ui.devices.DeviceNode;
import org.edgeloop.device.ui.internal.devices.DeviceParts;
import org.edgeloop.device.ui.internal.devices.OpenProjects;
import org.edgeloop.device.ui.wizard.NewDevice;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.OperationJob;

/** Makes a device: its kind and name, how it is reached, and whether that works. It is opened in its editor then. */
public final class NewDeviceWizard extends Wizard implements INewWizard {

	/** The family of the jobs that write new devices. */
	public static final Object FAMILY = NewDeviceWizard.class;

	private final NewDevice device = new NewDevice(DeviceKinds.all(), OpenProjects::isTaken);
	private final List<IProject> projects = OpenProjects.all();
	private IWorkbench workbench = PlatformUI.getWorkbench();

	public NewDeviceWizard() {
		setWindowTitle("New Device");
		setDefaultPageImageDescriptor(Icons.DEVICE.descriptor());
		projects.stream().findFirst().map(KindPage::path).ifPresent(device::setProject);
	}

	/** Takes the project of what is selected, and what is known of a device that was found. */
	@Override
	public void init(IWorkbench parent, IStructuredSelection selection) {
		workbench = parent;
		Object first = selection.getFirstElement();
		if (first instanceof DeviceNode.OfFound(FoundDevice found)) {
			device.prefill(found);
		}
		IResource resource = Adapters.adapt(first, IResource.class);
		if (resource != null && projects.contains(resource.getProject())) {
			device.setProject(KindPage.path(resource.getProject()));
		}
	}

	@Override
	public void addPages() {
		addPage(new KindPage(device, projects));
		addPage(new SettingsPage(device));
		addPage(new ConnectionPage(device));
	}

	@Override
	public boolean canFinish() {
		return device.missing().isEmpty() && device.problems().isEmpty();
	}

	@Override
	public boolean performFinish() {
		Path file = device.file().orElseThrow();
		Device made = device.device();
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		new OperationJob<>("Making the device " + device.name(), FAMILY, _ -> {
			Files.createDirectories(file.getParent());
			DeviceFile.FORM.write(file, made);
			OpenProjects.refresh(file);
			return file;
		}).onResult(written -> new DeviceParts(window).edit(written)).schedule();
		return true;
	}
}
