package org.edgeloop.cli.internal.device.live;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.device.DeviceAccessArguments;
import org.edgeloop.cli.internal.device.DeviceArguments;
import org.edgeloop.device.live.LiveSource;
import org.edgeloop.device.project.ProjectDevice;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which values of which device. */
@NonNullByDefault({})
public final class SourceArguments {

	@Mixin
	private DeviceArguments which;

	@Mixin
	private DeviceAccessArguments access;

	@Option(names = "--source", paramLabel = "NAME", description = "Which of the values that the device gives; otherwise its first.")
	private String name;

	LiveSource source(Console console) throws IOException {
		ProjectDevice device = which.device();
		List<LiveSource> sources = DeviceArguments.kind(device).liveSources(device.settings(), access.access(console));
		if (sources.isEmpty()) {
			throw new ProblemException(Problem.error("Such devices give no values, or their settings name none", device.settings().name(),
					"see 'device kinds' for what can be set"));
		}
		return name == null ? sources.getFirst()
				: sources.stream().filter(source -> source.name().equals(name)).findFirst().orElseThrow(() -> new ProblemException(Problem.error(
						"The device gives no such values", name, "there are: " + sources.stream().map(LiveSource::name).collect(Collectors.joining("; ")))));
	}
}
