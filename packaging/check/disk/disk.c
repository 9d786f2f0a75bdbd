/*
 * A library to be loaded before others (LD_PRELOAD) that stands between a program and the files below one folder, DISK_ROOT. It counts
 * what changes files (create, write, truncate, force, rename, delete, make folder), makes the n-th of these fail, and records them all,
 * so that what a power cut leaves can be made from the record. Files ending in -shm, SQLite's index of its journal, which every opening
 * makes anew, and the log are left alone.
 *
 * disk_arm(n, error, more): the n-th change from now on fails with this error, and so do all later ones if more.
 * disk_disarm(): the changes counted since; disk_failed(): the letter of the first that failed; disk_record(file): records from now on; disk_confirm(number): a mark in the record.
 * A record is a sequence of: letter, path, NUL, second path or nothing, NUL, offset (8 bytes), length (8 bytes), bytes.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

#define MOST 65536
static char *paths[MOST]; /* of the open files below the root */
static long armed, counted;
static int failure, sticky, record = -1;
static char kind;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int ends(const char *path, const char *end) {
  size_t l = strlen(path), m = strlen(end);
  return l >= m && !strcmp(path + l - m, end);
}

/* The whole path of a file below the root, for the caller to free; NULL of others. */
static char *ours(int folder, const char *path) {
  const char *root = getenv("DISK_ROOT");
  char whole[PATH_MAX], base[PATH_MAX];
  if (!root || !path) return NULL;
  if (path[0] == '/') snprintf(whole, sizeof whole, "%s", path);
  else if (folder == AT_FDCWD) {
    if (!getcwd(base, sizeof base)) return NULL;
    if (snprintf(whole, sizeof whole, "%s/%s", base, path) >= (int)sizeof whole) return NULL;
  } else {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
    ssize_t n = readlink(link, base, sizeof base - 1);
    if (n < 0) return NULL;
    base[n] = 0;
    if (snprintf(whole, sizeof whole, "%s/%s", base, path) >= (int)sizeof whole) return NULL;
  }
  size_t n = strlen(root);
  if (strncmp(whole, root, n) || (whole[n] && whole[n] != '/')) return NULL;
  if (ends(whole, "-shm") || strstr(whole, "/log/") || ends(whole, "/log") || ends(whole, ".sock") || ends(whole, ".lock")) return NULL;
  return strdup(whole);
}

static void put(const void *bytes, size_t length) { syscall(SYS_write, record, bytes, length); }

static void note(char what, const char *path, const char *other, int64_t offset, const void *bytes, int64_t length) {
  if (record < 0) return;
  pthread_mutex_lock(&lock);
  put(&what, 1), put(path, strlen(path) + 1), put(other, strlen(other) + 1), put(&offset, 8), put(&length, 8);
  if (length) put(bytes, length);
  pthread_mutex_unlock(&lock);
}

/* Whether this change is to fail. */
static int fails(char what) {
  pthread_mutex_lock(&lock);
  counted++;
  int now = armed && (counted == armed || (sticky && counted > armed));
  pthread_mutex_unlock(&lock);
  if (now) errno = failure, kind = kind ? kind : what;
  return now;
}

void disk_arm(long n, int error, int more) { armed = n, failure = error, sticky = more, counted = 0, kind = 0; }
char disk_failed(void) { return kind; }
long disk_disarm(void) { armed = 0; return counted; }
void disk_record(const char *file) { record = file ? syscall(SYS_openat, AT_FDCWD, file, O_CREAT | O_TRUNC | O_WRONLY, 0600) : -1; }
void disk_confirm(long number) { note('!', "", "", number, NULL, 0); }

static int opened(int fd, char *path, int made, int flags) {
  if (fd >= 0 && fd < MOST) {
    free(paths[fd]);
    paths[fd] = path;
    if (made) note('c', path, "", 0, NULL, 0);
    else if (flags & O_TRUNC) note('t', path, "", 0, NULL, 0);
  } else free(path);
  return fd;
}

static int opening(int folder, const char *name, int flags, mode_t mode) {
  char *path = ours(folder, name);
  if (!path) return syscall(SYS_openat, folder, name, flags, mode);
  struct stat there;
  int made = (flags & O_CREAT) && stat(path, &there) != 0;
  if ((made || (flags & O_TRUNC)) && fails('c')) { free(path); return -1; }
  int fd = syscall(SYS_openat, folder, name, flags, mode), why = errno;
  opened(fd, path, made && fd >= 0, flags);
  errno = why;
  return fd;
}

#define MODE mode_t mode = 0; if (flags & (O_CREAT | O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, int); va_end(more); }
int open(const char *path, int flags, ...) { MODE return opening(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE return opening(AT_FDCWD, path, flags | O_LARGEFILE, mode); }
int openat(int folder, const char *path, int flags, ...) { MODE return opening(folder, path, flags, mode); }
int openat64(int folder, const char *path, int flags, ...) { MODE return opening(folder, path, flags | O_LARGEFILE, mode); }

static const char *path_of(int fd) { return fd >= 0 && fd < MOST ? paths[fd] : NULL; }

int close(int fd) {
  if (path_of(fd)) { free(paths[fd]); paths[fd] = NULL; }
  return syscall(SYS_close, fd);
}

/* A write that fails has written the first half of its bytes, as on a disk that fills up. */
ssize_t write(int fd, const void *bytes, size_t length) {
  const char *path = path_of(fd);
  if (!path) return syscall(SYS_write, fd, bytes, length);
  off_t at = lseek(fd, 0, SEEK_CUR);
  if (fails('w')) { if (failure == ENOSPC && length > 1) { syscall(SYS_pwrite64, fd, bytes, length / 2, at); } errno = failure; return -1; }
  ssize_t n = syscall(SYS_write, fd, bytes, length);
  if (n > 0) note('w', path, "", at, bytes, n);
  return n;
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t at) {
  const char *path = path_of(fd);
  if (path && fails('w')) { if (failure == ENOSPC && length > 1) { syscall(SYS_pwrite64, fd, bytes, length / 2, at); } errno = failure; return -1; }
  ssize_t n = syscall(SYS_pwrite64, fd, bytes, length, at);
  if (path && n > 0) note('w', path, "", at, bytes, n);
  return n;
}
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) { return pwrite64(fd, bytes, length, at); }

/* Whoever copies within the system is told that it cannot, and writes. */
ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t length, unsigned int flags) {
  if (path_of(out)) { errno = EXDEV; return -1; }
  return syscall(SYS_copy_file_range, in, from, out, to, length, flags);
}
ssize_t sendfile64(int out, int in, off64_t *from, size_t length) {
  if (path_of(out)) { errno = EINVAL; return -1; }
  return syscall(SYS_sendfile, out, in, from, length);
}
ssize_t sendfile(int out, int in, off_t *from, size_t length) { return sendfile64(out, in, from, length); }

int ftruncate64(int fd, off64_t length) {
  const char *path = path_of(fd);
  if (path && fails('t')) return -1;
  int done = syscall(SYS_ftruncate, fd, length);
  if (path && !done) note('t', path, "", length, NULL, 0);
  return done;
}
int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

static int forced(int fd, long call) {
  const char *path = path_of(fd);
  if (path && fails('f')) return -1;
  int done = syscall(call, fd);
  if (path && !done) note('f', path, "", 0, NULL, 0);
  return done;
}
int fsync(int fd) { return forced(fd, SYS_fsync); }
int fdatasync(int fd) { return forced(fd, SYS_fdatasync); }

static int renamed(int a, const char *from, int b, const char *to, unsigned int flags) {
  char *one = ours(a, from), *two = ours(b, to);
  if ((one || two) && fails('r')) { free(one), free(two); return -1; }
  int done = syscall(SYS_renameat2, a, from, b, to, flags);
  if (!done && one && two) {
    note('r', one, two, 0, NULL, 0);
    for (int fd = 0; fd < MOST; fd++) if (paths[fd] && !strcmp(paths[fd], one)) { free(paths[fd]); paths[fd] = strdup(two); }
  }
  free(one), free(two);
  return done;
}
int rename(const char *from, const char *to) { return renamed(AT_FDCWD, from, AT_FDCWD, to, 0); }
int renameat(int a, const char *from, int b, const char *to) { return renamed(a, from, b, to, 0); }
int renameat2(int a, const char *from, int b, const char *to, unsigned int flags) { return renamed(a, from, b, to, flags); }

static int removed(int folder, const char *name, int flags) {
  char *path = ours(folder, name);
  struct stat there;
  if (path && !stat(path, &there) && fails('u')) { free(path); return -1; }
  int done = syscall(SYS_unlinkat, folder, name, flags);
  if (path && !done) note('u', path, "", 0, NULL, 0);
  free(path);
  return done;
}
int unlink(const char *path) { return removed(AT_FDCWD, path, 0); }
int unlinkat(int folder, const char *path, int flags) { return removed(folder, path, flags); }
int rmdir(const char *path) { return removed(AT_FDCWD, path, AT_REMOVEDIR); }
int remove(const char *path) {
  struct stat there;
  return removed(AT_FDCWD, path, !lstat(path, &there) && S_ISDIR(there.st_mode) ? AT_REMOVEDIR : 0);
}

int mkdir(const char *name, mode_t mode) {
  char *path = ours(AT_FDCWD, name);
  if (path && fails('d')) { free(path); return -1; }
  int done = syscall(SYS_mkdir, name, mode);
  if (path && !done) note('d', path, "", 0, NULL, 0);
  free(path);
  return done;
}
