package org.edgeloop.device.ui.internal.plc;

import org.eclipse.core.expressions.PropertyTester;
import org.edgeloop.device.ui.devices.DeviceNode;

/** Lets menus ask of which kind a device in the Devices view is: {@code org.edgeloop.device.ui.kind}. */
public final class DeviceKindTester extends PropertyTester {

	@Override
	public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
		return receiver instanceof DeviceNode.OfDevice node && node.device().kind().id().equals(expected);
	}
}
