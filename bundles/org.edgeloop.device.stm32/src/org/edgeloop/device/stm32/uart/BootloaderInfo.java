package org.edgeloop.device.stm32.uart;

import java.util.Set;

/**
 * What a bootloader says of itself.
 *
 * @param version of the protocol, in two digits of a hexadecimal byte: 0x31 is 3.1
 * @param commands the first bytes of those it knows
 * @param chipId the product id (AN2606)
 */
public record BootloaderInfo(int version, Set<Integer> commands, int chipId) {

	public BootloaderInfo {
		commands = Set.copyOf(commands);
	}

	/** @return as {@code 3.1} */
	public String versionText() {
		return (version >> 4) + "." + (version & 0xf);
	}
}
