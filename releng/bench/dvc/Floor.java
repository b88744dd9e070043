import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What putting files into a cache takes at least: each is read, hashed, and written or linked to the name of its hash, on all cores. Of
 * what {@code add} does beside that nothing is done: no object that is whole or not there, no list, no looking what is there already.
 */
final class Floor {

	private static final Set<PosixFilePermission> READ_ONLY = PosixFilePermissions.fromString("r--r--r--");

	private final Path cache;
	private final boolean links;

	Floor(Path cache, boolean links) {
		this.cache = cache;
		this.links = links;
	}

	void run(Path data) throws IOException {
		for (int prefix = 0; prefix < 256; prefix++) {
			Files.createDirectories(cache.resolve("%02x".formatted(prefix)));
		}
		List<Path> files;
		try (Stream<Path> walk = Files.walk(data)) {
			files = walk.filter(Files::isRegularFile).toList();
		}
		files.parallelStream().forEach(this::put);
	}

	private void put(Path file) {
		try {
			byte[] content = Files.readAllBytes(file);
			String hash = HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content));
			Path object = cache.resolve(hash.substring(0, 2)).resolve(hash.substring(2));
			if (links) {
				Files.setPosixFilePermissions(file, READ_ONLY);
				Files.createLink(object, file);
			} else {
				Files.write(object, content);
				Files.setPosixFilePermissions(object, READ_ONLY);
			}
		} catch (IOException | NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
