package org.edgeloop.device.ui.internal.devices;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.device.ui.DeviceReference;
import org.edgeloop.device.ui.devices.DevicesView;
import org.edgeloop.device.ui.internal.plan.TestConnectionDialog;
import org.edgeloop.device.ui.internal.plc.AddRoute;

/**
 * Does what its extension names behind the class, as in {@code DeviceHandler:TEST}, with the devices that are selected in the Devices
 * view, or else with the one in the editor.
 */
public final class DeviceHandler extends AbstractHandler implements IExecutableExtension {

	private enum Action {
		NEW, OPEN, TEST, DEPLOY, ROLL_BACK, CONSOLE, LIVE, ADD_ROUTE, DELETE, SEARCH, REFRESH
	}

	private Action action = Action.REFRESH;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		action = Action.valueOf(String.valueOf(data));
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		if (window == null) {
			return null;
		}
		var parts = new DeviceParts(window);
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		switch (action) {
		case NEW -> parts.newDevice(HandlerUtil.getCurrentStructuredSelection(event));
		case SEARCH -> parts.devicesView().ifPresent(view -> view.presenter().search());
		case REFRESH -> parts.devicesView().ifPresent(view -> view.presenter().refresh());
		case OPEN -> parts.open(HandlerUtil.getCurrentStructuredSelection(event));
		case DELETE -> parts.delete(devices(part));
		default -> devices(part).forEach(device -> perform(parts, device));
		}
		return null;
	}

	private void perform(DeviceParts parts, DeviceReference device) {
		switch (action) {
		case TEST -> new TestConnectionDialog(parts.shell(), device).open();
		case DEPLOY -> parts.showDeployment(device);
		case ROLL_BACK -> parts.rollBack(device);
		case CONSOLE -> parts.showConsole(device);
		case LIVE -> parts.showLive(device);
		case ADD_ROUTE -> AddRoute.ask(parts.shell(), device);
		default -> throw new IllegalStateException(action.name());
		}
	}

	private static List<DeviceReference> devices(@Nullable IWorkbenchPart part) {
		Stream<?> chosen = part instanceof DevicesView view ? view.selected().stream() : Stream.ofNullable(part);
		return chosen.map(each -> Optional.ofNullable(Adapters.adapt(each, DeviceReference.class))).flatMap(Optional::stream).toList();
	}
}
