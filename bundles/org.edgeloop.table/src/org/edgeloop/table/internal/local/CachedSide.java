package org.edgeloop.table.internal.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.table.internal.TableStamp;

/**
 * A column whose sorted values are kept on disk, since sorting takes longer than reading them again. One that cannot be kept is sorted
 * each time.
 */
record CachedSide(TableSide side, Path folder, TableStamp stamp, Progress progress) implements NumberSide {

	@Override
	public SortedColumn sorted() throws IOException {
		Path state = folder.resolve(stamp.file() + "-" + stamp.state());
		Path file = state.resolve(TableStamp.hash(side.column()));
		Optional<SortedColumn> kept = SortedFiles.read(file);
		if (kept.isPresent()) {
			return kept.get();
		}
		SortedColumn sorted = side.sorted();
		progress.checkCancelled();
		try {
			SortedFiles.deleteOthers(state, stamp.file());
			SortedFiles.write(file, sorted);
		} catch (IOException e) {
			// Nothing is lost but time: a folder that is full or cannot be written.
		}
		return sorted;
	}

	@Override
	public double[] sample(int most) throws IOException {
		return side.sample(most);
	}
}
