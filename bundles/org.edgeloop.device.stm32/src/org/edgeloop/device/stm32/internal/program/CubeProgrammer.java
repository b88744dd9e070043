package org.edgeloop.device.stm32.internal.program;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;


/** Where ST's programmer is installed, which its debug server needs, too. */
public final class CubeProgrammer {

	public static final List<String> NAMES = List.of("STM32_Programmer_CLI");
	public static final List<String> PLACES = List.of("/opt/st/stm32cubeclt*/STM32CubeProgrammer/bin",
			"~/STMicroelectronics/STM32Cube/STM32CubeProgrammer/bin", "/usr/local/STMicroelectronics/STM32Cube/STM32CubeProgrammer/bin",
			"C:/ST/STM32CubeCLT*/STM32CubeProgrammer/bin", "C:/Program Files/STMicroelectronics/STM32Cube/STM32CubeProgrammer/bin",
			"/Applications/STMicroelectronics/STM32Cube/STM32CubeProgrammer/STM32CubeProgrammer.app/Contents/MacOs/bin");

	private CubeProgrammer() {
	}

	public static Optional<Path> find() {
		return InstalledPrograms.ofThisUser().find(NAMES, PLACES);
	}
}
