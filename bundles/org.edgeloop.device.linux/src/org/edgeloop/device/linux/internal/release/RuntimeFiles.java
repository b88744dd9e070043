package org.edgeloop.device.linux.internal.release;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.ContentHash;
import org.edgeloop.base.Progress;
import org.edgeloop.device.linux.runner.Runner;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;

import ai.onnxruntime.OrtEnvironment;

/**
 * What runs releases on boards of one architecture: the runner and its libraries, taken from this very program, with ONNX Runtime's
 * natives for that architecture alone.
 */
final class RuntimeFiles {

	private static final String NATIVES = "ai/onnxruntime/native/";

	private static final Map<String, Class<?>> JARS = Map.of("runner.jar", Runner.class, "jackson-annotations.jar", JsonFormat.class,
			"jackson-core.jar", JsonFactory.class, "jackson-databind.jar", ObjectMapper.class);

	private final List<LocalFile> files;

	private RuntimeFiles(List<LocalFile> files) {
		this.files = files;
	}

	/**
	 * @param natives as {@code linux-aarch64}
	 * @param folder an empty one, to put files into
	 */
	static RuntimeFiles of(String natives, Path folder, Progress progress) throws IOException {
		List<LocalFile> files = new ArrayList<>();
		for (String name : JARS.keySet().stream().sorted().toList()) {
			files.add(LocalFile.of(jar(JARS.get(name), folder.resolve(name)), name, progress));
		}
		Path onnxRuntime = home(OrtEnvironment.class);
		Path classes = folder.resolve("onnxruntime.jar");
		copyEntries(onnxRuntime, classes, name -> name.endsWith(".class"));
		files.add(LocalFile.of(classes, "onnxruntime.jar", progress));
		for (String library : List.of("libonnxruntime.so", "libonnxruntime4j_jni.so")) {
			files.add(LocalFile.of(unpacked(onnxRuntime, NATIVES + natives + "/" + library, folder.resolve(library)), library, progress));
		}
		return new RuntimeFiles(List.copyOf(files));
	}

	/** @return the version of Java that the runner's classes need, as 17 */
	static int neededJava() throws IOException {
		String name = Runner.class.getSimpleName() + ".class";
		try (InputStream in = Runner.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IOException("the program lacks its file " + name);
			}
			// JVM specification 4.1: magic, minor, major; 44 and the version
			return (in.readNBytes(8)[7] & 0xFF) - 44;
		}
	}

	List<LocalFile> files() {
		return files;
	}

	long bytes() {
		return files.stream().mapToLong(LocalFile::bytes).sum();
	}

	/** @return names the content: equal files have equal ids */
	String id() {
		return ContentHash.of(checkLines().getBytes(StandardCharsets.UTF_8)).substring(ContentHash.PREFIX.length()).substring(0, 16);
	}

	/** @return what {@code sha256sum -c} checks */
	String checkLines() {
		var lines = new StringBuilder();
		files.forEach(file -> lines.append(file.checkLine()));
		return lines.toString();
	}

	/** A bundle is a jar in the product, and a folder where it is developed. */
	private static Path jar(Class<?> type, Path jar) throws IOException {
		Path home = home(type);
		if (Files.isRegularFile(home)) {
			return home;
		}
		Path root = classes(home, type);
		try (var out = new ZipOutputStream(Files.newOutputStream(jar)); Stream<Path> all = Files.walk(root)) {
			for (Path file : all.filter(path -> path.toString().endsWith(".class")).sorted().toList()) {
				begin(out, root.relativize(file).toString().replace('\\', '/'));
				Files.copy(file, out);
			}
		}
		return jar;
	}

	/** Where a bundle is developed, its classes lie in one of its folders; the newest are those that run. */
	private static Path classes(Path home, Class<?> type) throws IOException {
		String file = type.getName().replace('.', '/') + ".class";
		List<Path> roots = Stream.of(home, home.resolve("target/classes"), home.resolve("bin")).filter(root -> Files.exists(root.resolve(file))).toList();
		if (roots.isEmpty()) {
			throw new IOException("the program's file with " + type.getName() + " cannot be found");
		}
		Path newest = roots.getFirst();
		for (Path root : roots) {
			boolean isNewer = Files.getLastModifiedTime(root.resolve(file)).compareTo(Files.getLastModifiedTime(newest.resolve(file))) > 0;
			newest = isNewer ? root : newest;
		}
		return newest;
	}

	/** Equinox leaves spaces in such addresses as they are, which no URI may have. */
	private static Path home(Class<?> type) throws IOException {
		@Nullable CodeSource source = type.getProtectionDomain().getCodeSource();
		if (source == null) {
			throw new IOException("the program's file with " + type.getName() + " cannot be found");
		}
		URL place = source.getLocation();
		try {
			return Path.of(place.toURI());
		} catch (URISyntaxException e) {
			return new File(place.getPath()).toPath();
		}
	}

	private static void copyEntries(Path from, Path to, Predicate<String> wanted) throws IOException {
		try (var in = new ZipFile(from.toFile()); var out = new ZipOutputStream(Files.newOutputStream(to))) {
			for (ZipEntry entry : Collections.list(in.entries())) {
				if (wanted.test(entry.getName())) {
					begin(out, entry.getName());
					in.getInputStream(entry).transferTo(out);
				}
			}
		}
	}

	/** Without the time of day, so that equal content makes equal files. */
	private static void begin(ZipOutputStream out, String name) throws IOException {
		var entry = new ZipEntry(name);
		entry.setTime(0);
		out.putNextEntry(entry);
	}

	private static Path unpacked(Path jar, String entry, Path file) throws IOException {
		try (var in = new ZipFile(jar.toFile()); OutputStream out = Files.newOutputStream(file)) {
			ZipEntry found = in.getEntry(entry);
			if (found == null) {
				throw new IOException("ONNX Runtime's library lacks " + entry);
			}
			in.getInputStream(found).transferTo(out);
		}
		return file;
	}
}
