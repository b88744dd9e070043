package org.edgeloop.device.ui.internal.devices;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.SameShellProvider;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.DeleteResourceAction;
import org.eclipse.ui.ide.IDE;
import org.edgeloop.device.ui.DeviceReference;
import org.edgeloop.device.ui.DeviceViewer;
import org.edgeloop.device.ui.devices.DeviceNode;
import org.edgeloop.device.ui.devices.DevicesView;
import org.edgeloop.device.ui.editor.DeploymentPresenter;
import org.edgeloop.device.ui.editor.DeviceEditor;
import org.edgeloop.device.ui.internal.editor.DeployPage;
import org.edgeloop.device.ui.internal.wizard.NewDeviceWizard;
import org.edgeloop.ui.Problems;

/** The parts of a window that have to do with devices, and what is opened in them. */
public final class DeviceParts {

	private static final String CONSOLE = "org.edgeloop.device.ui.consoleView";
	private static final String LIVE = "org.edgeloop.device.ui.liveView";

	private final IWorkbenchWindow window;

	public DeviceParts(IWorkbenchWindow window) {
		this.window = window;
	}

	public Shell shell() {
		return window.getShell();
	}

	private IWorkbenchPage page() {
		return window.getActivePage();
	}

	/** Opens the wizard; it starts with what is selected. */
	public void newDevice(IStructuredSelection selection) {
		var wizard = new NewDeviceWizard();
		wizard.init(window.getWorkbench(), selection);
		new WizardDialog(shell(), wizard).open();
	}

	/** @return the Devices view, which is opened */
	public Optional<DevicesView> devicesView() {
		return view(DevicesView.ID).filter(DevicesView.class::isInstance).map(DevicesView.class::cast);
	}

	private Optional<IViewPart> view(String id) {
		try {
			return Optional.of(page().showView(id));
		} catch (PartInitException e) {
			Problems.show(shell(), "Devices", Problems.of(e));
			return Optional.empty();
		}
	}

	/** Opens devices in their editors, and the wizard for one that was found. */
	public void open(IStructuredSelection selection) {
		for (Object element : selection) {
			switch (element) {
			case DeviceNode.OfDevice(DeviceReference device) -> edit(device.file());
			case DeviceNode.Unreadable unreadable -> edit(unreadable.file());
			case DeviceNode.OfFound found -> newDevice(new StructuredSelection(found));
			default -> { } // a group is opened by the tree itself
			}
		}
	}

	/** @return the editor of a device's file */
	public Optional<IEditorPart> edit(Path file) {
		try {
			Optional<IFile> resource = OpenProjects.file(file);
			return resource.isPresent() ? Optional.of(IDE.openEditor(page(), resource.get())) : Optional.empty();
		} catch (PartInitException e) {
			Problems.show(shell(), "Devices", Problems.of(e));
			return Optional.empty();
		}
	}

	/** Shows what would be put onto a device, for the user to choose and confirm. */
	public void showDeployment(DeviceReference device) {
		whenOpen(device.file(), _ -> {
		});
	}

	/** Shows what putting a file onto a device would do, for the user to confirm. */
	public void showDeployment(DeviceReference device, Path artifact) {
		whenOpen(device.file(), deployment -> deployment.choose(artifact));
	}

	/** Brings back what a device ran before, in sight of the user. */
	public void rollBack(DeviceReference device) {
		whenOpen(device.file(), DeploymentPresenter::rollBack);
	}

	private void whenOpen(Path file, Consumer<DeploymentPresenter> work) {
		edit(file).filter(DeviceEditor.class::isInstance).map(DeviceEditor.class::cast).ifPresent(editor -> editor.whenOpen(deployment -> {
			editor.showPage(DeployPage.ID);
			work.accept(deployment);
		}));
	}

	/** Has the editors of these devices show what their files say now. */
	public void filesChanged(List<Path> files) {
		for (IEditorReference reference : page().getEditorReferences()) {
			if (reference.getEditor(false) instanceof DeviceEditor editor
					&& editor.session().filter(session -> files.contains(session.document().file())).isPresent()) {
				editor.fileChanged();
			}
		}
	}

	public void showConsole(DeviceReference device) {
		show(CONSOLE, device);
	}

	public void showLive(DeviceReference device) {
		show(LIVE, device);
	}

	private void show(String view, DeviceReference device) {
		view(view).filter(DeviceViewer.class::isInstance).map(DeviceViewer.class::cast).ifPresent(viewer -> viewer.show(device));
	}

	/** Deletes the files of devices, after a question; this can be undone. */
	public void delete(List<DeviceReference> devices) {
		var delete = new DeleteResourceAction(new SameShellProvider(shell()));
		delete.selectionChanged(new StructuredSelection(devices.stream().map(DeviceReference::file).map(OpenProjects::file).flatMap(Optional::stream).toList()));
		if (delete.isEnabled()) {
			delete.run();
		}
	}
}
