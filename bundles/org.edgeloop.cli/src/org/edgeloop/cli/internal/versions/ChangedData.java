package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.DataStatusOperation;
import org.edgeloop.dvc.data.OutputStatus;
import org.edgeloop.dvc.data.WorkspaceData.Change;

/** What Git does not see: the data that DVC keeps. */
final class ChangedData {

	private ChangedData() {
	}

	/** @return the data around a place that are not as they were saved, or not in the cache; none where DVC keeps none */
	static List<OutputStatus> at(Path place, Progress progress) throws IOException {
		Optional<DvcRepository> repository = DvcRepository.find(place);
		return repository.isEmpty() ? List.of()
				: new DataStatusOperation(repository.get(), List.of()).run(progress).stream().filter(each -> each.change() != Change.NONE).toList();
	}

	/** @return the change in DVC's words: {@code new}, {@code modified}, {@code deleted}, {@code not in cache} */
	static String words(OutputStatus status) {
		return status.change().name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}
}
