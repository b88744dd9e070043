package org.edgeloop.device.ui.devices;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.edgeloop.device.ui.DeviceKinds;
import org.edgeloop.device.ui.DevicesInUse;
import org.edgeloop.device.ui.access.WorkbenchAccess;
import org.edgeloop.device.ui.internal.devices.ArtifactDrop;
import org.edgeloop.device.ui.internal.devices.DeviceCommand;
import org.edgeloop.device.ui.internal.devices.DeviceFilesWatch;
import org.edgeloop.device.ui.internal.devices.DeviceLabels;
import org.edgeloop.device.ui.internal.devices.DeviceParts;
import org.edgeloop.device.ui.internal.devices.DevicePreferences;
import org.edgeloop.device.ui.internal.devices.DeviceSearch;
import org.edgeloop.device.ui.internal.devices.DeviceTreeContent;
import org.edgeloop.device.ui.internal.devices.ProjectDevices;
import org.edgeloop.ui.JobsBackground;

/** The devices of the projects, and those that were found, with whether each could be used. */
public final class DevicesView extends ViewPart {

	public static final String ID = "org.edgeloop.device.ui.devicesView";

	/** Where the view's keys hold. */
	public static final String CONTEXT = "org.edgeloop.device.ui.devicesContext";

	/** The family of the jobs that list, glance at and look for devices. */
	public static final Object LOOKING = new Family("Looking at devices");

	private record Family(String name) {
	}

	private static final int MARGIN = 12;
	private static final String HINT = "There are no devices yet. A device is a microcontroller, a board or a controller that models and firmware "
			+ "are put onto; a project keeps it as a file in its folder devices.";

	private final StackLayout stack = new StackLayout();
	private final DeviceFilesWatch watch = new DeviceFilesWatch(this::filesChanged);
	private final Runnable rounds = this::round;
	private final IPropertyChangeListener chosen = _ -> waitForRound();
	private DevicesPresenter presenter;
	private Composite page;
	private Composite hint;
	private TreeViewer tree;

	@Override
	public void createPartControl(Composite parent) {
		presenter = new DevicesPresenter(new JobsBackground(LOOKING, parent.getDisplay()), new ProjectDevices(), new DeviceSearch(), DeviceKinds.all(),
				WorkbenchAccess.silent(), DevicesInUse.WORKBENCH);
		page = new Composite(parent, SWT.NONE);
		page.setLayout(stack);
		createHint();
		createTree();
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		presenter.addListener(this::show);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(watch);
		show();
		presenter.refresh();
		DevicePreferences.addListener(chosen);
		waitForRound();
	}

	/** Goes round for as long as the view exists. */
	private void round() {
		if (!page.isDisposed()) {
			if (DevicePreferences.looks() && page.isVisible()) {
				presenter.round();
			}
			waitForRound();
		}
	}

	/** Waits as long as the user has chosen, from now on; a wait that is under way ends. */
	private void waitForRound() {
		page.getDisplay().timerExec(DevicePreferences.pause(), rounds);
	}

	private void createHint() {
		hint = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN).applyTo(hint);
		Label text = new Label(hint, SWT.WRAP);
		text.setText(HINT);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(text);
		link("<a>New device…</a>", DeviceCommand.NEW);
		link("<a>Find devices</a> on this machine and its networks", DeviceCommand.SEARCH);
		link("<a>Start practice devices</a> if there is no hardware at hand", DeviceCommand.PRACTICE);
	}

	private void link(String text, DeviceCommand command) {
		Link link = new Link(hint, SWT.WRAP);
		link.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(link);
		link.addListener(SWT.Selection, _ -> command.execute(getSite()));
	}

	private void createTree() {
		tree = new TreeViewer(page, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		tree.setContentProvider(new DeviceTreeContent(presenter));
		tree.setLabelProvider(DeviceLabels.styled(presenter));
		ColumnViewerToolTipSupport.enableFor(tree);
		tree.setUseHashlookup(true);
		tree.setAutoExpandLevel(2);
		tree.setInput(presenter);
		tree.addOpenListener(_ -> DeviceCommand.OPEN.execute(getSite()));
		ArtifactDrop.install(tree, new DeviceParts(getSite().getWorkbenchWindow()));
		getSite().setSelectionProvider(tree);
		MenuManager menu = new MenuManager();
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
		getSite().registerContextMenu(menu, tree);
	}

	/** @return the lines that are selected */
	public List<DeviceNode> selected() {
		return Arrays.stream(tree.getStructuredSelection().toArray()).map(DeviceNode.class::cast).toList();
	}

	/** Selects the line of a device. */
	public void select(DeviceNode node) {
		tree.setSelection(new StructuredSelection(node), true);
	}

	/** @return the logic behind the tree */
	public DevicesPresenter presenter() {
		return presenter;
	}

	private void show() {
		if (page.isDisposed()) {
			return;
		}
		stack.topControl = presenter.isEmpty() ? hint : tree.getControl();
		page.layout();
		StructuredSelection before = new StructuredSelection(selected());
		tree.refresh();
		tree.expandToLevel(2);
		tree.setSelection(before);
	}

	private void filesChanged() {
		page.getDisplay().asyncExec(() -> {
			if (!page.isDisposed()) {
				presenter.refresh();
			}
		});
	}

	@Override
	public void setFocus() {
		stack.topControl.setFocus();
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(watch);
		DevicePreferences.removeListener(chosen);
		presenter.stop();
		super.dispose();
	}
}
