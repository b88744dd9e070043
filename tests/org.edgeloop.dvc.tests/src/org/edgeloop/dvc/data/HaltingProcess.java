package org.edgeloop.dvc.data;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.versioning.RevisionTree;
import org.eclipse.jgit.lib.Repository;
import org.slf4j.Logger;
import org.snakeyaml.engine.v2.api.Load;

/** A program that adds or checks out the folder {@code data}, and ends as a power cut ends it at a certain point. */
public final class HaltingProcess {

	private static final int HALTED = 77;

	private HaltingProcess() {
	}

	/** @param arguments the repository, {@code add} or {@code checkout}, and how often it asks whether to go on before it ends */
	public static void main(String[] arguments) throws IOException {
		DvcRepository repository = DvcRepository.open(Path.of(arguments[0]));
		var left = new AtomicLong(Long.parseLong(arguments[2]));
		Progress halting = Progress.NONE.until(() -> {
			if (left.decrementAndGet() < 0) {
				Runtime.getRuntime().halt(HALTED);
			}
			return false;
		});
		if ("add".equals(arguments[1])) {
			new AddOperation(repository, List.of(repository.root().resolve("data")), AddOptions.USUAL).run(halting);
		} else {
			new CheckoutOperation(repository, List.of(), CheckoutOptions.USUAL).run(halting);
		}
	}

	/** @return whether it ended at the point; else it had finished before */
	static boolean run(Path root, String what, long point) throws IOException, InterruptedException {
		String classPath = Stream.of(HaltingProcess.class, DvcRepository.class, Problem.class, RevisionTree.class, Repository.class, Load.class,
				JsonFactory.class, ObjectMapper.class, JsonTypeInfo.class, Logger.class).map(HaltingProcess::location).distinct()
				.collect(Collectors.joining(File.pathSeparator));
		int code = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"--enable-native-access=ALL-UNNAMED", "-cp", classPath, HaltingProcess.class.getName(), root.toString(), what, "" + point)
				.redirectError(Redirect.INHERIT).start().waitFor();
		if (code != 0 && code != HALTED) {
			throw new IOException("the program failed with " + code);
		}
		return code == HALTED;
	}

	/** @return the jar or folder that the class was loaded from; a bundle started from its project has its classes below */
	private static String location(Class<?> type) {
		Path location = Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
		return Stream.of("target/classes", "bin").map(location::resolve).filter(Files::isDirectory).findFirst().orElse(location).toString();
	}
}
