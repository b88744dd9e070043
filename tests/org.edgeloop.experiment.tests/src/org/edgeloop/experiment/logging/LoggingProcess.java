package org.edgeloop.experiment.logging;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.experiment.Credentials;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingStores;
import org.edgeloop.experiment.TrackingUri;
import org.snakeyaml.engine.v2.api.Load;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A program that logs as fast as it can, and says after each value that it was logged; made to be killed. */
public final class LoggingProcess {

	private static final List<Class<?>> NEEDED = List.of(LoggingProcess.class, Run.class, Problem.class, JsonTypeInfo.class, JsonFactory.class,
			ObjectMapper.class, Load.class);

	private LoggingProcess() {
	}

	/** @param arguments the store, the folder of spools and the number of values */
	public static void main(String[] arguments) throws IOException {
		TrackingUri uri = TrackingUri.parse(arguments[0], Path.of(""));
		LoggerSettings settings = LoggerSettings.of(Path.of(arguments[1]), problem -> System.err.println(problem.toLine()));
		try (TrackingStore store = TrackingStores.open(uri, new Credentials.Anonymous(), Path.of(arguments[1]).resolve("cache"));
				RunLogger logger = RunLogger.start(store, NewRun.of("killed", "run", Map.of()), settings)) {
			for (int index = 0; index < Integer.parseInt(arguments[2]); index++) {
				logger.metrics(Map.of("loss", value(index), "other/acc", -value(index)), index, index);
				System.out.println(index);
			}
			logger.end(RunStatus.FINISHED);
		}
	}

	/** @return what is logged at a step; few enough values that many are equal */
	static double value(int step) {
		return step % 7 == 0 ? Double.NaN : step / 3;
	}

	/** Starts the program without OSGi. */
	static Process start(String store, Path spools, int values) throws IOException {
		String classPath = NEEDED.stream().map(LoggingProcess::location).distinct().collect(Collectors.joining(File.pathSeparator));
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-Xmx128m",
				"-cp", classPath, LoggingProcess.class.getName(), store, spools.toString(), "" + values).redirectError(Redirect.INHERIT).start();
	}

	/** @return the jar or folder that the class was loaded from; a bundle started from its project has its classes below */
	private static String location(Class<?> type) {
		Path location = Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
		return Stream.of("target/classes", "bin").map(location::resolve).filter(Files::isDirectory).findFirst().orElse(location).toString();
	}
}
