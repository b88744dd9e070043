package org.edgeloop.device.linux;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a board is and has, as far as it says so.
 *
 * @param host what it calls itself
 * @param model as {@code Raspberry Pi 4 Model B Rev 1.4}; on a PC the product's name
 * @param machine the architecture as {@code uname -m} names it, as {@code aarch64}
 * @param bits of its programs, 32 or 64: a 64-bit kernel may carry a 32-bit system
 * @param cores of its processor that are on
 * @param memory bytes
 * @param availableMemory bytes that programs could get without swapping
 * @param disk bytes of the disk that was asked about
 * @param freeDisk bytes of it that the user may still write
 * @param system as {@code Debian GNU/Linux 12 (bookworm)}
 * @param kernel as {@code Linux 6.6.31+rpt-rpi-v8}
 * @param systemd its version; empty if the board was not started by it
 * @param jetson what {@code /etc/nv_tegra_release} and the package nvidia-jetpack say; empty if it is no Jetson
 * @param runtimes what could run models there
 * @param tools programs that say how the board is doing, as {@code vcgencmd}
 */
public record BoardFacts(String host, Optional<String> model, String machine, OptionalInt bits, OptionalInt cores, OptionalLong memory,
		OptionalLong availableMemory, OptionalLong disk, OptionalLong freeDisk, Optional<String> system, Optional<String> kernel,
		Optional<String> systemd, Optional<String> jetson, List<Runtime> runtimes, List<String> tools) {

	/**
	 * Something that runs models, or carries what does.
	 *
	 * @param name as {@code ONNX Runtime for Python}
	 * @param version as it says itself; for trtexec the path of the program
	 */
	public record Runtime(String name, String version) {

		@Override
		public String toString() {
			return name + " " + version;
		}
	}

	public BoardFacts {
		runtimes = List.copyOf(runtimes);
		tools = List.copyOf(tools);
	}

	/** @return in a line, as {@code Raspberry Pi 4 Model B Rev 1.4, aarch64, 4 cores, 3.7 GiB} */
	public String summary() {
		List<String> parts = new ArrayList<>();
		model.ifPresent(parts::add);
		parts.add(bits.isPresent() && bits.getAsInt() == 32 && machine.contains("64") ? machine + " with 32-bit programs" : machine);
		cores.ifPresent(count -> parts.add(count == 1 ? "1 core" : count + " cores"));
		memory.ifPresent(bytes -> parts.add("%.1f GiB".formatted(bytes / (double) (1L << 30))));
		system.ifPresent(parts::add);
		return String.join(", ", parts);
	}
}
