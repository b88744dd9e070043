package org.edgeloop.device.stm32;

import java.util.List;

import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.stm32.internal.gdb.GdbKind;
import org.edgeloop.device.stm32.internal.tool.ToolKind;
import org.edgeloop.device.stm32.uart.Stm32UartKind;

/** The kinds of device that STM32 microcontrollers are. */
public final class Stm32Kinds {

	private Stm32Kinds() {
	}

	public static List<DeviceKind> all() {
		return List.of(new Stm32UartKind(), new GdbKind(), new ToolKind());
	}
}
