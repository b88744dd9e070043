package org.edgeloop.versioning.ui.internal.diff;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;

/** A version of a file as the platform's comparison reads it. One that is not there is empty. */
final class VersionContent implements ITypedElement, IEncodedStreamContentAccessor {

	private final String path;
	private final byte[] content;

	VersionContent(String path, Optional<byte[]> content) {
		this.path = path;
		this.content = content.orElse(new byte[0]);
	}

	@Override
	public InputStream getContents() {
		return new ByteArrayInputStream(content);
	}

	@Override
	public String getCharset() {
		return StandardCharsets.UTF_8.name();
	}

	@Override
	public String getName() {
		return path;
	}

	@Override
	public @Nullable Image getImage() {
		return null;
	}

	@Override
	public String getType() {
		return ITypedElement.TEXT_TYPE;
	}
}
