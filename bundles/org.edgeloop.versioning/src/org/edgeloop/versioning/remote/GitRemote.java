package org.edgeloop.versioning.remote;

/**
 * Another repository that this one knows by a name.
 *
 * @param name such as {@code origin}
 * @param fetchAddress where it is fetched from; a secret in it is left out
 * @param pushAddress where it is pushed to; the same unless set otherwise
 */
public record GitRemote(String name, String fetchAddress, String pushAddress) {
}
