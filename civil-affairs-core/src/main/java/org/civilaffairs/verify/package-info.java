/** The check of exported books from a command line, without the application; the one place of this jar that prints. */
package org.civilaffairs.verify;
