package org.edgeloop.versioning.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.InitOperation;
import org.edgeloop.versioning.WorkTree;
import org.edgeloop.versioning.ui.state.DataControl;

/** Data by DVC. */
final class DvcData implements DataControl {

	private final Sharing sharing;

	DvcData(Sharing sharing) {
		this.sharing = sharing;
	}

	@Override
	public String add(Path place, List<Path> files, Progress progress) throws IOException {
		if (files.isEmpty()) {
			throw new ProblemException(Problem.error("no files are selected", place.toString(), "select the files or folders that DVC is to keep"));
		}
		Optional<DvcRepository> known = DvcRepository.find(place);
		DvcRepository repository = known.isPresent() ? known.get() : init(place, progress);
		return DataFiles.add(repository, files, progress);
	}

	/** DVC wants to be in the root of Git's work tree, or without Git. */
	private static DvcRepository init(Path place, Progress progress) throws IOException {
		if (WorkTree.find(place).isEmpty()) {
			throw new ProblemException(Problem.error("the project is not under version control", place.toString(),
					"put it under version control first, in the Versions view"));
		}
		return new InitOperation(WorkTree.rootOf(place), InitOperation.Options.USUAL).run(progress);
	}

	@Override
	public void checkOut(Path place, List<Path> files, Progress progress) throws IOException {
		DvcRepository repository = DvcRepository.open(place);
		DataFiles.checkOut(repository, DataFiles.targets(repository, files), false, progress);
	}

	@Override
	public String status(Path place, Progress progress) throws IOException {
		return sharing.compareData(DvcRepository.open(place), progress);
	}

	@Override
	public String push(Path place, List<Path> files, Progress progress) throws IOException {
		DvcRepository repository = DvcRepository.open(place);
		return sharing.pushData(repository, DataFiles.targets(repository, files), progress);
	}

	@Override
	public String pull(Path place, List<Path> files, Progress progress) throws IOException {
		DvcRepository repository = DvcRepository.open(place);
		return sharing.pullData(repository, DataFiles.targets(repository, files), progress);
	}
}
