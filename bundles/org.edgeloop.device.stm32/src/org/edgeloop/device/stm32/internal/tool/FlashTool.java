package org.edgeloop.device.stm32.internal.tool;

import static org.edgeloop.device.stm32.internal.tool.ToolRequest.option;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.edgeloop.device.stm32.image.FirmwareImage.Format;
import org.edgeloop.device.stm32.internal.program.CubeProgrammer;
import org.edgeloop.device.stm32.internal.program.InstalledPrograms;

/** A program of others that writes firmware to STM32 chips, and how it is called. */
enum FlashTool {
	CUBE("cube", "STM32CubeProgrammer", CubeProgrammer.NAMES, CubeProgrammer.PLACES, List.of("-l", "st-link"), "verified successfully",
			FlashTool::cube),
	ST_FLASH("st-flash", "st-flash", List.of("st-flash"), Usual.PLACES, List.of(), "written and verified", FlashTool::stFlash),
	DFU_UTIL("dfu-util", "dfu-util", List.of("dfu-util"), Usual.PLACES, List.of("-l"), "", FlashTool::dfuUtil),
	PROBE_RS("probe-rs", "probe-rs", List.of("probe-rs"), Usual.PLACES, List.of("list"), "", FlashTool::probeRs),
	PYOCD("pyocd", "pyOCD", List.of("pyocd"), Usual.PLACES, List.of("list"), "", FlashTool::pyocd);

	/** Where programs lie that are installed by hand or by a language's own packager. */
	private static final class Usual {
		static final List<String> PLACES = List.of("~/.cargo/bin", "~/.local/bin", "/usr/local/bin", "/opt/homebrew/bin", "C:/Program Files/stlink*/bin");
	}

	private final String setting;
	private final String label;
	private final List<String> names;
	private final List<String> places;
	private final List<String> listing;
	private final String verifiedWords;
	private final Function<ToolRequest, List<List<String>>> calls;

	FlashTool(String setting, String label, List<String> names, List<String> places, List<String> listing, String verifiedWords,
			Function<ToolRequest, List<List<String>>> calls) {
		this.setting = setting;
		this.label = label;
		this.names = names;
		this.places = places;
		this.listing = listing;
		this.verifiedWords = verifiedWords;
		this.calls = calls;
	}

	/** @return those that a device's setting allows, the most capable first; none if it names no program */
	static List<FlashTool> of(String setting) {
		return setting.equals("any") ? List.of(values()) : Arrays.stream(values()).filter(tool -> tool.setting.equals(setting)).toList();
	}

	String label() {
		return label;
	}

	Optional<Path> find(InstalledPrograms installed) {
		return installed.find(names, places);
	}

	/** @return the arguments that have it say which probes or devices there are; none if it cannot */
	List<String> listing() {
		return listing;
	}

	/** @return the arguments of the calls that write, in their order */
	List<List<String>> calls(ToolRequest request) {
		return calls.apply(request);
	}

	/** @return whether what it said means that it compared the flash with the file */
	boolean hasVerified(ToolRequest request, List<String> said) {
		return switch (this) {
		case CUBE, ST_FLASH -> said.stream().anyMatch(line -> line.contains(verifiedWords));
		case PROBE_RS -> request.verify();
		case DFU_UTIL, PYOCD -> false;
		};
	}

	/** Some of dfu-util's calls end with an error since the chip, told to leave, is gone before it can say so. */
	boolean isSuccess(int exitCode, List<String> said) {
		return exitCode == 0 || this == DFU_UTIL && said.stream().anyMatch(line -> line.contains("File downloaded successfully"));
	}

	private static List<List<String>> cube(ToolRequest request) {
		Stream<String> place = request.format() == Format.BINARY ? Stream.of(request.hexAddress()) : Stream.empty();
		Stream<String> connection = Stream.concat(Stream.of("-c", "port=SWD", "mode=UR"), request.probe().map(probe -> "sn=" + probe).stream());
		return List.of(join(connection, Stream.concat(Stream.of("-w", request.file().toString()), place),
				request.verify() ? Stream.of("-v") : Stream.empty(), request.run() ? Stream.of("-rst") : Stream.empty()));
	}

	private static List<List<String>> stFlash(ToolRequest request) {
		return List.of(join(option("--serial", request.probe()).stream(), request.run() ? Stream.of("--reset") : Stream.empty(),
				Stream.of("write", request.raw().toString(), request.hexAddress())));
	}

	/** Reading back comes first where it is wanted, since a chip that was told to leave answers nothing more. */
	private static List<List<String>> dfuUtil(ToolRequest request) {
		List<String> device = join(Stream.of("-d", ",0483:df11", "-a", "0"), option("-S", request.probe()).stream());
		List<String> write = join(device.stream(),
				Stream.of("-s", request.hexAddress() + (request.run() && !request.verify() ? ":leave" : ""), "-D", request.raw().toString()));
		List<String> readBack = join(device.stream(), Stream.of("-s", "%s:%d%s".formatted(request.hexAddress(), request.length(),
				request.run() ? ":leave" : ""), "-U", readBack(request).toString()));
		return request.verify() ? List.of(write, readBack) : List.of(write);
	}

	/** @return where dfu-util leaves what it reads back */
	static Path readBack(ToolRequest request) {
		return request.raw().resolveSibling("read-back.bin");
	}

	private static List<List<String>> probeRs(ToolRequest request) {
		List<String> target = join(option("--chip", request.chip()).stream(), option("--probe", request.probe()).stream());
		Stream<String> format = switch (request.format()) {
		case BINARY -> Stream.of("--binary-format", "bin", "--base-address", request.hexAddress());
		case INTEL_HEX -> Stream.of("--binary-format", "hex");
		case ELF -> Stream.empty();
		};
		List<String> write = join(Stream.of("download"), target.stream(), format, request.verify() ? Stream.of("--verify") : Stream.empty(),
				Stream.of(request.file().toString()));
		return request.run() ? List.of(write, join(Stream.of("reset"), target.stream())) : List.of(write);
	}

	private static List<List<String>> pyocd(ToolRequest request) {
		Stream<String> format = switch (request.format()) {
		case BINARY -> Stream.of("--format", "bin", "--base-address", request.hexAddress());
		case INTEL_HEX -> Stream.of("--format", "hex");
		case ELF -> Stream.of("--format", "elf");
		};
		return List.of(join(Stream.of("flash", "--no-config"), option("--target", request.chip()).stream(), option("--uid", request.probe()).stream(),
				request.run() ? Stream.empty() : Stream.of("--no-reset"), format, Stream.of(request.file().toString())));
	}

	@SafeVarargs
	private static List<String> join(Stream<String>... parts) {
		return Stream.of(parts).flatMap(part -> part).toList();
	}
}
