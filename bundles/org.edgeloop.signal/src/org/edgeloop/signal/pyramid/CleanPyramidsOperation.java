package org.edgeloop.signal.pyramid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.edgeloop.base.Progress;

/**
 * Keeps a cache folder of pyramids to a size: those that were not used for longest go first. Open recordings are not disturbed;
 * what is removed is made again when it is needed.
 */
public final class CleanPyramidsOperation {

	private record Kept(Path file, long bytes, FileTime used) {
	}

	private final Path cacheFolder;
	private final long maximumBytes;

	/** @param maximumBytes what the pyramids may take together */
	public CleanPyramidsOperation(Path cacheFolder, long maximumBytes) {
		this.cacheFolder = cacheFolder;
		this.maximumBytes = maximumBytes;
	}

	/**
	 * @return how many bytes were freed
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if the folder cannot be read or a file not be removed
	 */
	public long run(Progress progress) throws IOException {
		List<Kept> pyramids = pyramids();
		progress.begin("Clearing old overviews", pyramids.size());
		long total = pyramids.stream().mapToLong(Kept::bytes).sum();
		long freed = 0;
		for (Kept pyramid : pyramids) {
			if (total - freed <= maximumBytes) {
				break;
			}
			progress.checkCancelled();
			Files.deleteIfExists(pyramid.file());
			freed += pyramid.bytes();
			progress.worked(1);
		}
		return freed;
	}

	/** @return the pyramids, the one longest unused first */
	private List<Kept> pyramids() throws IOException {
		List<Kept> found = new ArrayList<>();
		if (Files.isDirectory(cacheFolder)) {
			try (Stream<Path> files = Files.list(cacheFolder)) {
				for (Path file : files.filter(path -> path.getFileName().toString().endsWith(".pyramid")).toList()) {
					var attributes = Files.readAttributes(file, BasicFileAttributes.class);
					found.add(new Kept(file, attributes.size(), attributes.lastModifiedTime()));
				}
			}
		}
		found.sort(Comparator.comparing(Kept::used));
		return found;
	}
}
