package org.edgeloop.device.internal.discovery;

import java.util.Map;

/** What USB ids of probes and bootloaders mean (ST's TN1235 and AN2606; linux-usb.org's list). */
final class UsbName {

	static final int ST = 0x0483;
	static final int DFU = 0xdf11;

	private static final int OPEN_MOKO = 0x1d50;
	private static final int BLACK_MAGIC = 0x6018;

	private static final Map<Integer, String> PRODUCTS = Map.ofEntries(Map.entry(0x3744, "ST-LINK V1"), Map.entry(0x3748, "ST-LINK V2"),
			Map.entry(0x374b, "ST-LINK V2-1"), Map.entry(0x3752, "ST-LINK V2-1"), Map.entry(0x374d, "ST-LINK V3 (bootloader)"),
			Map.entry(0x374e, "ST-LINK V3"), Map.entry(0x374f, "ST-LINK V3"), Map.entry(0x3753, "ST-LINK V3"), Map.entry(0x3754, "ST-LINK V3"),
			Map.entry(0x3755, "ST-LINK V3"), Map.entry(0x3757, "ST-LINK V3"), Map.entry(DFU, "STM32 in DFU mode"));

	private UsbName() {
	}

	/** @return whether it is a probe that is a GDB server itself, at the first of its two serial ports */
	static boolean isBlackMagic(int vendor, int product) {
		return vendor == OPEN_MOKO && product == BLACK_MAGIC;
	}

	/** @return as {@code ST-LINK V2-1}; empty if the device is none of ST's probes or bootloaders */
	static String of(int vendor, int product) {
		return vendor == ST ? PRODUCTS.getOrDefault(product, "") : "";
	}
}
