package org.edgeloop.versioning.ui.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Progress;

/** What the workbench asks of DVC alone. A place is a folder in the repository; files and folders are absolute, and none means all data. */
public interface DataControl {

	/** Has DVC keep files and folders, or what became of them; makes a repository of DVC if there is none yet. @return what was done, in a sentence */
	String add(Path place, List<Path> files, Progress progress) throws IOException;

	/** Makes data in the work tree what their pointers say. Refuses to lose what is in no cache. */
	void checkOut(Path place, List<Path> files, Progress progress) throws IOException;

	/** Finds out which data the remote lacks, and has them marked so. @return what was found, in a sentence */
	String status(Path place, Progress progress) throws IOException;

	/** Uploads data. @return what was done, in a sentence */
	String push(Path place, List<Path> files, Progress progress) throws IOException;

	/** Fetches data and checks them out. @return what was done, in a sentence */
	String pull(Path place, List<Path> files, Progress progress) throws IOException;
}
